using TwilioEmulator.Switching;

namespace TwilioEmulator.Faults;

/// <summary>Lets planned requests fail, before or after their command was carried out.</summary>
internal sealed class RestFaultFilter(Exchange exchange) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Take(http) is not { } fault)
        {
            return await next(context);
        }

        if (fault.Answer is RestFault.Twice)
        {
            await next(context);
            return await next(context);
        }

        if (fault.When is "after")
        {
            await next(context);
        }

        return await FailAsync(http, fault);
    }

    private RestFault? Take(HttpContext http)
    {
        var account = $"/Accounts/{exchange.Options.AccountSid}";
        var path = http.Request.Path.Value ?? "";
        var start = path.IndexOf(account, StringComparison.Ordinal);
        lock (exchange.Gate)
        {
            return start < 0 ? null : exchange.Faults.Take(http.Request.Method, path[(start + account.Length)..].TrimStart('/'));
        }
    }

    private static async Task<IResult> FailAsync(HttpContext http, RestFault fault)
    {
        if (fault.Status is { } status)
        {
            return FaultAnswer.Of(status, fault.Code);
        }

        if (fault.Answer is RestFault.Cut)
        {
            http.Abort();
        }
        else
        {
            await WaitForGiveUpAsync(http.RequestAborted);
        }

        return Results.Empty;
    }

    private static async Task WaitForGiveUpAsync(CancellationToken aborted)
    {
        try
        {
            // a hanging socket hangs in real time, whatever the emulated clock does
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, aborted);
        }
        catch (OperationCanceledException)
        {
            // the client gave up, which is what the fault is for
        }
    }
}
