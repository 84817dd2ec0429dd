using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Twilio.Tests.Rest;

/// <summary>A REST API on real sockets that answers, one request after the other, what a test wrote down, faults included.</summary>
internal sealed class ScriptedTwilio : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private ScriptedTwilio(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <summary>Every request that arrived, as method and path.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<ScriptedTwilio> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var twilio = new ScriptedTwilio(app);
        app.Run(twilio.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return twilio;
    }

    public ScriptedTwilio Then(int status, string body, params (string Name, string Value)[] headers) => Then(async context =>
    {
        await ReadAsync(context);
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(body, context.RequestAborted);
    });

    /// <summary>Cuts the connection without looking at the request.</summary>
    public ScriptedTwilio ThenCutUnread() => Then(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>Takes the request whole and cuts the connection.</summary>
    public ScriptedTwilio ThenCutAfterReading() => Then(async context =>
    {
        await ReadAsync(context);
        context.Abort();
    });

    /// <summary>Promises a body, sends its first half and cuts the connection.</summary>
    public ScriptedTwilio ThenHalf(int status, string body) => Then(async context =>
    {
        await ReadAsync(context);
        context.Response.StatusCode = status;
        context.Response.ContentLength = body.Length;
        await context.Response.WriteAsync(body[..(body.Length / 2)], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    });

    /// <summary>Takes the request and says nothing until the client gives up.</summary>
    public ScriptedTwilio ThenSilence() => Then(async context =>
    {
        await ReadAsync(context);
        var givenUp = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(givenUp.SetResult);
        _arrived.Release();
        await givenUp.Task;
    });

    /// <summary>Waits until a request has met silence.</summary>
    public Task SilenceAsync() => _arrived.WaitAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private static async Task ReadAsync(HttpContext context) => await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);

    private ScriptedTwilio Then(Func<HttpContext, Task> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    private Task AnswerAsync(HttpContext context)
    {
        Requests.Enqueue($"{context.Request.Method} {context.Request.Path}");
        if (_script.TryDequeue(out var answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status418ImATeapot;
        return Task.CompletedTask;
    }
}
