using TwilioEmulator.Calls;

namespace TwilioEmulator.Rest;

internal static class CallsRest
{
    public static void MapCalls(this RouteGroupBuilder account)
    {
        account.MapPost("Calls.json", (RestScope scope) => scope.Locked(() => CallCreation.Create(scope)));
        account.MapGet("Calls.json", (RestScope scope) => scope.Locked(() => List(scope)));
        account.MapGet("Calls/{sid}.json", (RestScope scope, string sid) => scope.Locked(() => Fetch(scope, sid)));
        account.MapPost("Calls/{sid}.json", (RestScope scope, string sid) => scope.Locked(() => Update(scope, sid)));
        account.MapDelete("Calls/{sid}.json", (RestScope scope, string sid) => scope.Locked(() => Delete(scope, sid)));
    }

    private static IResult List(RestScope scope)
    {
        var calls = scope.Exchange.Calls.All.Where(call =>
            scope.Admits("To", call.To)
            && scope.Admits("From", call.From)
            && scope.Admits("ParentCallSid", call.Parent?.Sid)
            && scope.Admits("Status", CallResource.Of(call, scope).Status)
            && scope.AdmitsDay("StartTime", call.AnsweredAt ?? call.CreatedAt)
            && scope.AdmitsDay("EndTime", call.EndedAt));
        return scope.Page("calls", calls, call => CallResource.Of(call, scope));
    }

    private static IResult Fetch(RestScope scope, string sid) =>
        scope.Exchange.Calls.Find(sid) is { } call ? RestJson.Ok(CallResource.Of(call, scope)) : RestJson.NotFound(scope.Path);

    private static IResult Update(RestScope scope, string sid)
    {
        if (scope.Exchange.Calls.Find(sid) is not { } call)
        {
            return RestJson.NotFound(scope.Path);
        }

        var refusal = scope.Text("Status") is { Length: > 0 } status ? SetStatus(scope, call, status) : Redirect(scope, call);
        if (refusal is null && scope.Number("TimeLimit") is { } seconds)
        {
            scope.Exchange.Control.LimitTime(call, TimeSpan.FromSeconds(seconds));
        }

        return refusal ?? RestJson.Ok(CallResource.Of(call, scope));
    }

    private static IResult? SetStatus(RestScope scope, Call call, string status)
    {
        if (status is not ("canceled" or "completed"))
        {
            return RestJson.BadRequest(20001, $"Status \"{status}\" is not canceled or completed");
        }

        if (call.Status.IsFinal)
        {
            return NotInProgress();
        }

        if (call.Status != CallStatus.InProgress)
        {
            scope.Exchange.Control.End(call, CallStatus.Canceled, "canceled-by-rest");
        }
        else if (status is "completed")
        {
            scope.Exchange.Control.End(call, CallStatus.Completed, "ended-by-rest");
        }

        return null;
    }

    private static IResult? Redirect(RestScope scope, Call call)
    {
        var url = scope.Text("Url");
        var twiml = scope.Text("Twiml");
        if (string.IsNullOrEmpty(url) && string.IsNullOrEmpty(twiml))
        {
            return scope.Number("TimeLimit") is null ? RestJson.BadRequest(20001, "One of Url, Twiml, Status or TimeLimit is needed") : null;
        }

        if (call.Status != CallStatus.InProgress)
        {
            return NotInProgress();
        }

        if (url is { Length: > 0 } && !CallCreation.IsUrl(url))
        {
            return RestJson.BadRequest(21205, $"Url is not a valid URL: {url}");
        }

        if (scope.Text("StatusCallback") is { Length: > 0 } callback)
        {
            call.Subscription = new StatusSubscription(callback, scope.Method("StatusCallbackMethod"), call.Subscription?.Events ?? StatusSubscription.OnlyCompleted);
        }

        scope.Exchange.Control.Redirect(call, new VoiceHandler(url, scope.Method("Method"), scope.Text("FallbackUrl"), scope.Method("FallbackMethod"))
        {
            Twiml = twiml,
            ApplicationSid = call.Handler.ApplicationSid,
        });
        return null;
    }

    private static IResult Delete(RestScope scope, string sid)
    {
        if (scope.Exchange.Calls.Find(sid) is not { } call)
        {
            return RestJson.NotFound(scope.Path);
        }

        if (!call.Status.IsFinal)
        {
            return RestJson.BadRequest(20001, "A call that is not over cannot be deleted");
        }

        scope.Exchange.Calls.Delete(call);
        return Results.NoContent();
    }

    private static IResult NotInProgress() => RestJson.BadRequest(21220, "Call is not in-progress. Cannot redirect.");
}
