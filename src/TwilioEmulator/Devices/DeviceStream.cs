using TwilioEmulator.Switching;

namespace TwilioEmulator.Devices;

/// <summary>A device's events as Server-Sent Events; the open stream is itself a registration.</summary>
internal sealed class DeviceStream(Exchange exchange, IHostApplicationLifetime lifetime)
{
    public async Task ServeAsync(HttpContext http, string device)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var sink = Open(device);
        try
        {
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            await WriteAsync(http, $"event: registration\ndata: {{\"registrationId\":\"{sink.Id}\"}}\n\n", linked.Token);
            await foreach (var deviceEvent in sink.Events.ReadAllAsync(linked.Token))
            {
                await WriteAsync(http, $"id: {deviceEvent.Seq}\ndata: {deviceEvent.ToJson()}\n\n", linked.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // the browser left or the host stops: the ordinary end of a stream
        }
        finally
        {
            lock (exchange.Gate)
            {
                exchange.Devices.StreamClosed(device, sink);
            }
        }
    }

    private StreamSink Open(string device)
    {
        lock (exchange.Gate)
        {
            var sink = exchange.Devices.Streaming();
            exchange.Devices.Register(device, sink);
            return sink;
        }
    }

    private static async Task WriteAsync(HttpContext http, string text, CancellationToken cancellationToken)
    {
        await http.Response.WriteAsync(text, cancellationToken);
        await http.Response.Body.FlushAsync(cancellationToken);
    }
}
