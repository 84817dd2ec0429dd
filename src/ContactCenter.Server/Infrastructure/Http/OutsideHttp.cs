namespace ContactCenter.Server.Infrastructure.Http;

/// <summary>Asks systems that are not ours: no redirects, a small answer, a time-out on the machine's own clock.</summary>
internal sealed class OutsideHttp(IHttpClientFactory factory, TimeProvider systemClock)
{
    public const string ClientName = "outside";

    /// <summary>The largest answer that is read, in bytes.</summary>
    public const int LargestAnswer = 65_536;

    /// <summary>GET; the caller disposes the response, whose body is read already.</summary>
    /// <exception cref="HttpRequestException">Nobody answered, or the answer is too large.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task<HttpResponseMessage> GetAsync(Uri url, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(timeout, systemClock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var client = factory.CreateClient(ClientName);
        return await client.GetAsync(url, HttpCompletionOption.ResponseContentRead, either.Token);
    }

    public static void Register(IServiceCollection services)
    {
        services.AddSingleton<OutsideHttp>();
        services.AddHttpClient(ClientName, client =>
            {
                client.MaxResponseContentBufferSize = LargestAnswer;
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }
}
