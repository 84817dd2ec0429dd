using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Rest;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio;

/// <summary>Legs in rooms. A room is found by its name each time, so that nothing hangs on a signal that told its id.</summary>
internal sealed class TwilioRooms(TwilioClient client, IOptions<TwilioOptions> options)
{
    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');

    public Task<ProviderOutcome> HoldAsync(string room, string callSid, string musicUrl, CancellationToken cancellationToken) =>
        UpdateAsync(room, callSid, [new("Hold", "true"), new("HoldUrl", _publicUrl + musicUrl), new("HoldMethod", "POST")], cancellationToken);

    public Task<ProviderOutcome> TakeBackAsync(string room, string callSid, CancellationToken cancellationToken) =>
        UpdateAsync(room, callSid, [new("Hold", "false")], cancellationToken);

    private async Task<ProviderOutcome> UpdateAsync(string room, string callSid, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken)
    {
        var rooms = await client.ListRoomsAsync(room, cancellationToken);
        if (rooms is not TwilioAnswer<IReadOnlyList<ConferenceResource>>.Ok ok)
        {
            return Outcome(rooms, callSid);
        }

        return ok.Value.FirstOrDefault(found => string.Equals(found.FriendlyName, room, StringComparison.Ordinal))?.Sid is { } conference
            ? Outcome(await client.UpdateParticipantAsync(conference, callSid, form, cancellationToken), callSid)
            : new ProviderOutcome.Refused(ProviderOutcome.NotInRoom, "the room is not under way");
    }

    // asking again does no harm, so what may have happened is simply asked for again
    private static ProviderOutcome Outcome<T>(TwilioAnswer<T> answer, string callSid) => answer switch
    {
        TwilioAnswer<T>.Refused { HttpStatus: 404 } no => new ProviderOutcome.Refused(ProviderOutcome.NotInRoom, no.Message),
        TwilioAnswer<T>.Refused no => new ProviderOutcome.Refused(TwilioTelephony.RefusalCode(no), no.Message),
        TwilioAnswer<T>.NotSent not => new ProviderOutcome.NotSent(not.Reason),
        TwilioAnswer<T>.Ambiguous unclear => new ProviderOutcome.NotSent(unclear.Reason),
        _ => new ProviderOutcome.Done(callSid),
    };
}
