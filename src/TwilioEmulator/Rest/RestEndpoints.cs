using TwilioEmulator.Faults;

namespace TwilioEmulator.Rest;

internal static class RestEndpoints
{
    public static void MapRest(this IEndpointRouteBuilder routes)
    {
        var account = routes.MapGroup("2010-04-01/Accounts/{accountSid}")
            .AddEndpointFilter<RestAuthFilter>()
            .AddEndpointFilter<RestFaultFilter>();
        account.MapCalls();
        account.MapQueues();
        account.MapConferences();
        account.MapNumbers();
        account.MapApplications();
        account.Map("{**rest}", (HttpContext http) => RestJson.NotFound(http.Request.PathBase + http.Request.Path));
    }
}
