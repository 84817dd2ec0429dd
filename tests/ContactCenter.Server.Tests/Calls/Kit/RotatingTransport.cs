namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>A load balancer in front of the servers: each request to the public address goes to the next one.</summary>
internal sealed class RotatingTransport : DelegatingHandler
{
    public const string PublicUrl = "http://centre.test";

    private static readonly string PublicHost = new Uri(PublicUrl).Host;
    private IReadOnlyList<Uri> _servers = [];
    private int _turn = -1;

    public RotatingTransport()
        : base(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
    {
    }

    public void TurnTo(IEnumerable<Uri> servers) => Volatile.Write(ref _servers, [.. servers]);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var servers = Volatile.Read(ref _servers);
        if (string.Equals(request.RequestUri!.Host, PublicHost, StringComparison.Ordinal))
        {
            if (servers.Count == 0)
            {
                throw new HttpRequestException("No server stands behind the public address.");
            }

            var server = servers[(int)((uint)Interlocked.Increment(ref _turn) % servers.Count)];
            request.RequestUri = new Uri(server, request.RequestUri.PathAndQuery);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
