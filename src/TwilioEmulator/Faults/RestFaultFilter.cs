using TwilioEmulator.Rest;
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

        if (fault.When is "after")
        {
            await next(context);
        }

        return await FailAsync(http, fault.Answer);
    }

    private RestFault? Take(HttpContext http)
    {
        var account = $"/Accounts/{exchange.Options.AccountSid}/";
        var path = http.Request.Path.Value ?? "";
        var start = path.IndexOf(account, StringComparison.Ordinal);
        lock (exchange.Gate)
        {
            return start < 0 ? null : exchange.Faults.Take(http.Request.Method, path[(start + account.Length)..]);
        }
    }

    private static async Task<IResult> FailAsync(HttpContext http, string answer)
    {
        switch (answer)
        {
            case "hang":
                await WaitForGiveUpAsync(http.RequestAborted);
                return Results.Empty;
            case "cut":
                http.Abort();
                return Results.Empty;
            case "400":
                return RestJson.Error(StatusCodes.Status400BadRequest, 20001, "Bad request");
            case "429":
                return RestJson.Error(StatusCodes.Status429TooManyRequests, 20429, "Too Many Requests");
            case "503":
                return RestJson.Error(StatusCodes.Status503ServiceUnavailable, 20503, "Service unavailable");
            default:
                return RestJson.Error(StatusCodes.Status500InternalServerError, 20500, "An internal server error has occurred");
        }
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
