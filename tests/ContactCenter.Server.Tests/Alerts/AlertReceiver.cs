using System.Collections.Concurrent;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Server.Tests.Alerts;

/// <summary>A system of the operator's that is told of alerts, on a real socket.</summary>
internal sealed class AlertReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Key, JsonElement Body)> _taken = [];
    private int _failures;

    private AlertReceiver(WebApplication app, Uri address) => (_app, Url) = (app, new Uri(address, "/alerts"));

    public Uri Url { get; }

    /// <summary>What was taken, in order.</summary>
    public IReadOnlyList<(string Key, JsonElement Body)> Taken => [.. _taken];

    public int Requests { get; private set; }

    public static async Task<AlertReceiver> StartAsync()
    {
        var address = Ports.FreeAddress();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(address.ToString());
        var receiver = new AlertReceiver(app, address);
        app.MapPost("/alerts", receiver.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <summary>The next requests are answered with a fault.</summary>
    public void Fail(int times) => _failures = times;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        Requests++;
        if (_failures-- > 0)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        _taken.Enqueue(($"{request.Headers["Idempotency-Key"]}", await JsonSerializer.DeserializeAsync<JsonElement>(request.Body)));
        return Results.NoContent();
    }
}
