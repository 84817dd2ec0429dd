using System.Net.Sockets;

namespace TwilioEmulator.Webhooks;

/// <summary>Real connections, each with the connect time-out of the request that opens it.</summary>
internal static class WebhookSockets
{
    public static readonly HttpRequestOptionsKey<TimeSpan> ConnectTimeout = new("connect-timeout");

    public static SocketsHttpHandler Create(TimeProvider clock) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = System.Net.DecompressionMethods.GZip,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context, clock, cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, TimeProvider clock, CancellationToken cancellationToken)
    {
        var limit = context.InitialRequestMessage.Options.TryGetValue(ConnectTimeout, out var value) ? value : TimeSpan.FromSeconds(5);
        using var expiry = new CancellationTokenSource(limit, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(expiry.Token, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, linked.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException exception) when (expiry.IsCancellationRequested)
        {
            socket.Dispose();
            throw new ConnectTimedOutException($"{context.DnsEndPoint} did not accept a connection in time", exception);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
