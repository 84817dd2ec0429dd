using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>A system of the council's that flows may ask.</summary>
internal sealed class OtherSystem : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtherSystem(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public static async Task<OtherSystem> StartAsync()
    {
        var address = Ports.FreeAddress();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(address.ToString());
        app.MapGet("/found", () => TypedResults.Ok(new { file = new { state = "abc" } }));
        app.MapGet("/missing", () => TypedResults.NotFound());
        app.MapGet("/broken", () => TypedResults.StatusCode(StatusCodes.Status500InternalServerError));
        app.MapGet("/words", () => TypedResults.Text("certainly"));
        app.MapGet("/other", () => TypedResults.Ok(new { file = new { state = true } }));
        app.MapGet("/elsewhere", () => TypedResults.Redirect("/found"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new OtherSystem(app, address);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
