using TwilioEmulator.Rooms;

namespace TwilioEmulator.Rest;

internal static class ConferencesRest
{
    public static void MapConferences(this RouteGroupBuilder account)
    {
        account.MapGet("Conferences.json", (RestScope scope) => scope.Locked(() => List(scope)));
        account.MapGet("Conferences/{sid}.json", (RestScope scope, string sid) => scope.Locked(() =>
            scope.Exchange.Rooms.Find(sid) is { } room ? RestJson.Ok(ConferenceResource.Of(room, scope)) : RestJson.NotFound(scope.Path)));
        account.MapPost("Conferences/{sid}.json", (RestScope scope, string sid) => scope.Locked(() => Update(scope, sid)));
        account.MapGet("Conferences/{sid}/Participants.json", (RestScope scope, string sid) => scope.Locked(() => ListParticipants(scope, sid)));
        account.MapGet("Conferences/{sid}/Participants/{who}.json", (RestScope scope, string sid, string who) =>
            OnParticipant(scope, sid, who, participant => RestJson.Ok(ParticipantResource.Of(participant, scope))));
        account.MapPost("Conferences/{sid}/Participants/{who}.json", (RestScope scope, string sid, string who) =>
            OnParticipant(scope, sid, who, participant => Update(scope, participant)));
        account.MapDelete("Conferences/{sid}/Participants/{who}.json", (RestScope scope, string sid, string who) =>
            OnParticipant(scope, sid, who, participant => Kick(scope, participant)));
    }

    private static IResult List(RestScope scope)
    {
        var rooms = scope.Exchange.Rooms.All.Where(room =>
            scope.Admits("FriendlyName", room.FriendlyName)
            && scope.Admits("Status", room.Status)
            && scope.AdmitsDay("DateCreated", room.CreatedAt)
            && scope.AdmitsDay("DateUpdated", room.UpdatedAt));
        return scope.Page("conferences", rooms.Reverse(), room => ConferenceResource.Of(room, scope));
    }

    private static IResult Update(RestScope scope, string sid)
    {
        if (scope.Exchange.Rooms.Find(sid) is not { IsActive: true } room)
        {
            return RestJson.NotFound(scope.Path);
        }

        if (scope.Text("Status") is "completed")
        {
            scope.Exchange.Rooms.EndByRest(room);
            return RestJson.Ok(ConferenceResource.Of(room, scope));
        }

        return RestJson.BadRequest(20001, "The emulator knows only Status=completed here");
    }

    private static IResult ListParticipants(RestScope scope, string sid)
    {
        if (scope.Exchange.Rooms.Find(sid) is not { } room)
        {
            return RestJson.NotFound(scope.Path);
        }

        var participants = room.Participants.Where(participant =>
            AdmitsFlag(scope, "Muted", participant.Muted)
            && AdmitsFlag(scope, "Hold", participant.Hold)
            && AdmitsFlag(scope, "Coaching", participant.Coaching));
        return scope.Page("participants", participants, participant => ParticipantResource.Of(participant, scope));
    }

    private static bool AdmitsFlag(RestScope scope, string name, bool value) =>
        scope.Filter(name) is not { } wanted || string.Equals(wanted, value ? "true" : "false", StringComparison.OrdinalIgnoreCase);

    private static IResult OnParticipant(RestScope scope, string sid, string who, Func<Participant, IResult> handler) => scope.Locked(() =>
        scope.Exchange.Rooms.Find(sid)?.Participants.Find(participant => string.Equals(participant.Call.Sid, who, StringComparison.Ordinal) || string.Equals(participant.Label, who, StringComparison.Ordinal)) is { } found
            ? handler(found)
            : RestJson.NotFound(scope.Path));

    private static IResult Update(RestScope scope, Participant participant)
    {
        if (scope.Flag("Coaching") == true && scope.Text("CallSidToCoach") is { } coached
            && !participant.Room.Participants.Exists(other => string.Equals(other.Call.Sid, coached, StringComparison.Ordinal) && other != participant))
        {
            return RestJson.BadRequest(13240, $"Nobody to coach: {coached} is not in the conference");
        }

        scope.Exchange.Rooms.Update(participant, new ParticipantChange
        {
            Muted = scope.Flag("Muted"),
            Hold = scope.Flag("Hold"),
            HoldUrl = scope.Text("HoldUrl"),
            HoldMethod = scope.Method("HoldMethod", "GET"),
            EndOnExit = scope.Flag("EndConferenceOnExit"),
            Coaching = scope.Flag("Coaching"),
            CallSidToCoach = scope.Text("CallSidToCoach"),
        });
        return RestJson.Ok(ParticipantResource.Of(participant, scope));
    }

    private static IResult Kick(RestScope scope, Participant participant)
    {
        scope.Exchange.Rooms.Kick(participant);
        return Results.NoContent();
    }
}
