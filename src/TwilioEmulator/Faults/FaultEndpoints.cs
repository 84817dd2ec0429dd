using TwilioEmulator.Switching;

namespace TwilioEmulator.Faults;

internal static class FaultEndpoints
{
    public static void MapFaults(this IEndpointRouteBuilder routes)
    {
        routes.MapPut("faults", Replace);
        routes.MapGet("faults", (Exchange exchange) => Read(exchange));
    }

    private static IResult Replace(FaultRequest request, Exchange exchange)
    {
        if (request.Rest.Any(fault => !fault.IsValid))
        {
            return Results.BadRequest(new { reason = "A fault has method, path, answer (a status from 400 to 599, hang, cut, twice), when (before, after) and times > 0" });
        }

        lock (exchange.Gate)
        {
            exchange.Faults.Replace(request);
        }

        return Results.NoContent();
    }

    private static IResult Read(Exchange exchange)
    {
        lock (exchange.Gate)
        {
            return Results.Json(new FaultRequest { Rest = exchange.Faults.Rest.ToList(), StatusCallbacks = exchange.Faults.StatusCallbacks });
        }
    }
}
