using TwilioEmulator.Faults;

namespace TwilioEmulator.Rest;

internal static class RestEndpoints
{
    public static void MapRest(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("2010-04-01/Accounts")
            .AddEndpointFilter<RestAuthFilter>()
            .AddEndpointFilter<RestFaultFilter>();
        accounts.MapAccount();
        var account = accounts.MapGroup("{accountSid}");
        account.MapCalls();
        account.MapQueues();
        account.MapConferences();
        account.MapNumbers();
        account.MapApplications();
        account.Map("{**rest}", (HttpContext http) => RestJson.NotFound(http.Request.PathBase + http.Request.Path));
    }
}
