using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Rest;
using ContactCenter.Twilio.Webhooks;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio;

/// <summary>The port to the telephone provider, spoken as Twilio's REST API.</summary>
internal sealed class TwilioTelephony(TwilioClient client, TwilioWaitingLegs waitingLegs, TwilioRooms rooms, IOptions<TwilioOptions> options) : ITelephony
{
    private const int NotInProgress = 21220;
    private const int NotFound = 20404;
    private const int LookupPage = 50;
    private static readonly TimeSpan ClockSlack = TimeSpan.FromSeconds(2);

    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');

    public Task<ProviderOutcome> RingAgentAsync(AgentRing agent, string answerUrl, string statusUrl, CancellationToken cancellationToken) =>
        RingAsync(ClientAddress(agent.AgentIdentity), agent.CallerId, agent.RingFor, answerUrl, statusUrl, cancellationToken);

    public Task<ProviderOutcome> RingNumberAsync(NumberRing ring, string answerUrl, string statusUrl, CancellationToken cancellationToken) =>
        RingAsync(ring.Number.Value, ring.CallerId, ring.RingFor, answerUrl, statusUrl, cancellationToken);

    private async Task<ProviderOutcome> RingAsync(
        string to, string callerId, TimeSpan ringFor, string answerUrl, string statusUrl, CancellationToken cancellationToken)
    {
        KeyValuePair<string, string>[] form =
        [
            new("To", to),
            new("From", callerId),
            new("Url", _publicUrl + answerUrl),
            new("Method", "POST"),
            new("StatusCallback", _publicUrl + statusUrl),
            new("StatusCallbackMethod", "POST"),
            new("StatusCallbackEvent", "initiated"),
            new("StatusCallbackEvent", "ringing"),
            new("StatusCallbackEvent", "answered"),
            new("StatusCallbackEvent", "completed"),
            new("Timeout", Math.Ceiling(ringFor.TotalSeconds).ToString(CultureInfo.InvariantCulture)),
        ];
        return await client.CreateCallAsync(form, cancellationToken) switch
        {
            TwilioAnswer<CallResource>.Ok { Value.Sid: { Length: > 0 } sid } => new ProviderOutcome.Done(sid),
            TwilioAnswer<CallResource>.Ok => new ProviderOutcome.Ambiguous("the answer names no call"),
            var failure => Outcome(failure, ""),
        };
    }

    public async Task<ProviderOutcome> MoveLegAsync(string providerLegId, string url, CancellationToken cancellationToken) =>
        Outcome(await client.RedirectCallAsync(providerLegId, _publicUrl + url, cancellationToken), providerLegId);

    public async Task<ProviderOutcome> EndLegAsync(string providerLegId, CancellationToken cancellationToken) =>
        Outcome(await client.EndCallAsync(providerLegId, cancellationToken), providerLegId) switch
        {
            ProviderOutcome.Gone => new ProviderOutcome.Done(providerLegId),
            var outcome => outcome,
        };

    public Task<ProviderOutcome> HoldLegAsync(string room, string providerLegId, string musicUrl, CancellationToken cancellationToken) =>
        rooms.HoldAsync(room, providerLegId, musicUrl, cancellationToken);

    public Task<ProviderOutcome> TakeBackLegAsync(string room, string providerLegId, CancellationToken cancellationToken) =>
        rooms.TakeBackAsync(room, providerLegId, cancellationToken);

    public Task<ProviderLookup> FindAgentLegAsync(
        string agentIdentity, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken) =>
        FindLegAsync(ClientAddress(agentIdentity), since, known, cancellationToken);

    public Task<ProviderLookup> FindNumberLegAsync(
        PhoneNumber number, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken) =>
        FindLegAsync(number.Value, since, known, cancellationToken);

    private async Task<ProviderLookup> FindLegAsync(string to, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken)
    {
        // no filter by day: it looks at the start, which a leg that still rings need not have
        var earliest = since - ClockSlack;
        var answer = await client.ListCallsAsync(
            new CallFilter(To: to), LookupPage, page => page.Any(call => IsSince(call, earliest)), cancellationToken);
        return answer switch
        {
            TwilioAnswer<IReadOnlyList<CallResource>>.Ok ok => First(ok.Value.Where(call => IsSince(call, earliest) && !known.Contains(call.Sid, StringComparer.Ordinal))),
            var failure => Unavailable(failure),
        };
    }

    public async Task<ProviderLookup> ReadLegAsync(string providerLegId, CancellationToken cancellationToken) =>
        await client.FetchCallAsync(providerLegId, cancellationToken) switch
        {
            TwilioAnswer<CallResource>.Ok ok => Found(ok.Value),
            TwilioAnswer<CallResource>.Refused { Code: NotFound } => new ProviderLookup.Missing(),
            var failure => Unavailable(failure),
        };

    public Task<IReadOnlyList<ProviderWaitingLeg>?> ReadWaitingLegsAsync(CancellationToken cancellationToken) => waitingLegs.ReadAsync(cancellationToken);

    private static string ClientAddress(string identity) => "client:" + identity;

    private static bool IsSince(CallResource call, DateTimeOffset earliest) => VoiceWords.Instant(call.DateCreated) >= earliest;

    /// <summary>Only legs that the API made: a leg that a document dialled to the same softphone is not the one looked for.</summary>
    private static ProviderLookup First(IEnumerable<CallResource> calls)
    {
        var first = calls
            .Where(call => VoiceWords.Direction(call.Direction) == LegDirection.OutboundApi)
            .MinBy(call => VoiceWords.Instant(call.DateCreated));
        return first is null ? new ProviderLookup.Missing() : Found(first);
    }

    private static ProviderLookup Found(CallResource call) =>
        call.Sid is { Length: > 0 } sid && CallStatuses.Parse(call.Status).ToLegState() is { } state
            ? new ProviderLookup.Found(new ProviderLeg(sid, state, VoiceWords.Instant(call.EndTime)))
            : new ProviderLookup.Unavailable("the answer names no call or an unknown state");

    private static ProviderLookup.Unavailable Unavailable<T>(TwilioAnswer<T> failure) => new(failure switch
    {
        TwilioAnswer<T>.Refused no => no.Message,
        TwilioAnswer<T>.NotSent not => not.Reason,
        TwilioAnswer<T>.Ambiguous unclear => unclear.Reason,
        _ => "the answer could not be used",
    });

    private static ProviderOutcome Outcome(TwilioAnswer<CallResource> answer, string providerLegId) => answer switch
    {
        TwilioAnswer<CallResource>.Refused { Code: NotInProgress or NotFound } when providerLegId.Length > 0 => new ProviderOutcome.Gone(),
        TwilioAnswer<CallResource>.Refused no => new ProviderOutcome.Refused(RefusalCode(no), no.Message),
        TwilioAnswer<CallResource>.NotSent not => new ProviderOutcome.NotSent(not.Reason),
        TwilioAnswer<CallResource>.Ambiguous unclear => new ProviderOutcome.Ambiguous(unclear.Reason),
        _ => new ProviderOutcome.Done(providerLegId),
    };

    internal static string RefusalCode<T>(TwilioAnswer<T>.Refused no) =>
        no.Code > 0 ? no.Code.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"http-{no.HttpStatus}");
}
