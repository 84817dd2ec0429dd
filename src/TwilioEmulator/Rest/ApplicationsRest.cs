using TwilioEmulator.Numbers;

namespace TwilioEmulator.Rest;

internal static class ApplicationsRest
{
    public static void MapApplications(this RouteGroupBuilder account)
    {
        account.MapPost("Applications.json", (RestScope scope) => scope.Locked(() => Create(scope)));
        account.MapGet("Applications.json", (RestScope scope) => scope.Locked(() => scope.Page(
            "applications",
            scope.Exchange.Numbers.Applications.Where(application => scope.Admits("FriendlyName", application.FriendlyName)),
            application => ApplicationResource.Of(application, scope))));
        account.MapGet("Applications/{sid}.json", (RestScope scope, string sid) =>
            OnApplication(scope, sid, application => RestJson.Ok(ApplicationResource.Of(application, scope))));
        account.MapPost("Applications/{sid}.json", (RestScope scope, string sid) => OnApplication(scope, sid, application => Update(scope, application)));
        account.MapDelete("Applications/{sid}.json", (RestScope scope, string sid) => OnApplication(scope, sid, application =>
        {
            scope.Exchange.Numbers.Remove(application);
            return Results.NoContent();
        }));
    }

    private static IResult OnApplication(RestScope scope, string sid, Func<VoiceApplication, IResult> handler) =>
        scope.Locked(() => scope.Exchange.Numbers.FindApplication(sid) is { } application ? handler(application) : RestJson.NotFound(scope.Path));

    private static IResult Create(RestScope scope)
    {
        if (VoiceSettingsForm.Refuse(scope) is { } refusal)
        {
            return refusal;
        }

        var application = scope.Exchange.Numbers.AddApplication(scope.Text("FriendlyName") ?? "");
        application.Settings = VoiceSettingsForm.Apply(application.Settings, scope);
        return RestJson.Created(ApplicationResource.Of(application, scope));
    }

    private static IResult Update(RestScope scope, VoiceApplication application)
    {
        if (VoiceSettingsForm.Refuse(scope) is { } refusal)
        {
            return refusal;
        }

        application.FriendlyName = scope.Text("FriendlyName") ?? application.FriendlyName;
        application.Settings = VoiceSettingsForm.Apply(application.Settings, scope);
        application.UpdatedAt = scope.Exchange.Now;
        return RestJson.Ok(ApplicationResource.Of(application, scope));
    }
}
