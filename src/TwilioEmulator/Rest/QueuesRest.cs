using TwilioEmulator.Calls;
using TwilioEmulator.Queues;

namespace TwilioEmulator.Rest;

internal static class QueuesRest
{
    private const int LongestName = 64;

    public static void MapQueues(this RouteGroupBuilder account)
    {
        account.MapPost("Queues.json", (RestScope scope) => scope.Locked(() => Create(scope)));
        account.MapGet("Queues.json", (RestScope scope) =>
            scope.Locked(() => scope.Page("queues", scope.Exchange.Queues.All, queue => QueueResource.Of(queue, scope))));
        account.MapGet("Queues/{sid}.json", (RestScope scope, string sid) => OnQueue(scope, sid, queue => RestJson.Ok(QueueResource.Of(queue, scope))));
        account.MapPost("Queues/{sid}.json", (RestScope scope, string sid) => OnQueue(scope, sid, queue => Update(scope, queue)));
        account.MapDelete("Queues/{sid}.json", (RestScope scope, string sid) => OnQueue(scope, sid, queue => Delete(scope, queue)));
        account.MapGet("Queues/{sid}/Members.json", (RestScope scope, string sid) =>
            OnQueue(scope, sid, queue => scope.Page("queue_members", queue.Members, member => MemberResource.Of(queue, member, scope))));
        account.MapGet("Queues/{sid}/Members/{callSid}.json", (RestScope scope, string sid, string callSid) =>
            OnMember(scope, sid, callSid, (queue, member) => RestJson.Ok(MemberResource.Of(queue, member, scope))));
        account.MapPost("Queues/{sid}/Members/{callSid}.json", (RestScope scope, string sid, string callSid) =>
            OnMember(scope, sid, callSid, (queue, member) => Dequeue(scope, queue, member)));
    }

    private static IResult OnQueue(RestScope scope, string sid, Func<CallQueue, IResult> handler) =>
        scope.Locked(() => scope.Exchange.Queues.Find(sid) is { } queue ? handler(queue) : RestJson.NotFound(scope.Path));

    private static IResult OnMember(RestScope scope, string sid, string callSid, Func<CallQueue, QueueMember, IResult> handler) =>
        OnQueue(scope, sid, queue =>
            queue.Members.FirstOrDefault(member => callSid is "Front" || string.Equals(member.Call.Sid, callSid, StringComparison.Ordinal)) is { } found ? handler(queue, found) : RestJson.NotFound(scope.Path));

    private static IResult Create(RestScope scope)
    {
        var name = scope.Text("FriendlyName") ?? "";
        if (Refuse(scope, name) is { } refusal)
        {
            return refusal;
        }

        return scope.Exchange.Queues.FindByName(name) is null
            ? RestJson.Created(QueueResource.Of(scope.Exchange.Queues.Create(name, scope.Number("MaxSize") ?? CallQueue.DefaultMaxSize), scope))
            : RestJson.BadRequest(22003, $"A queue named {name} exists already");
    }

    private static IResult Update(RestScope scope, CallQueue queue)
    {
        var name = scope.Text("FriendlyName") ?? queue.FriendlyName;
        if (Refuse(scope, name) is { } refusal)
        {
            return refusal;
        }

        queue.FriendlyName = name;
        queue.MaxSize = scope.Number("MaxSize") ?? queue.MaxSize;
        queue.UpdatedAt = scope.Exchange.Now;
        return RestJson.Ok(QueueResource.Of(queue, scope));
    }

    private static IResult? Refuse(RestScope scope, string name) =>
        name.Length is 0 or > LongestName ? RestJson.BadRequest(20001, "FriendlyName has 1 to 64 characters")
        : scope.Number("MaxSize") is < 1 or > CallQueue.LargestMaxSize ? RestJson.BadRequest(20001, "MaxSize is between 1 and 5000")
        : null;

    private static IResult Delete(RestScope scope, CallQueue queue)
    {
        if (queue.Members.Count > 0)
        {
            return RestJson.BadRequest(22004, "A queue with members cannot be deleted");
        }

        scope.Exchange.Queues.Remove(queue);
        return Results.NoContent();
    }

    private static IResult Dequeue(RestScope scope, CallQueue queue, QueueMember member)
    {
        var url = scope.Text("Url") ?? "";
        if (!CallCreation.IsUrl(url))
        {
            return RestJson.BadRequest(21205, $"Url is not a valid URL: {url}");
        }

        var resource = MemberResource.Of(queue, member, scope);
        scope.Exchange.Control.Redirect(member.Call, new VoiceHandler(url, scope.Method("Method")) { ApplicationSid = member.Call.Handler.ApplicationSid });
        return RestJson.Ok(resource);
    }
}
