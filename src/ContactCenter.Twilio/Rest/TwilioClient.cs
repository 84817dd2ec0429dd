using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio.Rest;

/// <summary>The requests of the REST API that the product needs, each with its own answer type.</summary>
internal sealed class TwilioClient(TwilioTransport transport, IOptions<TwilioOptions> options)
{
    private const string ApiVersion = "/2010-04-01/";
    private const int LargestPage = 1000;
    private const int MostPages = 100;

    private readonly string _itself = $"{ApiVersion}Accounts/{options.Value.AccountSid}.json";
    private readonly string _account = $"{ApiVersion}Accounts/{options.Value.AccountSid}/";

    /// <summary>Makes a leg; never repeated once it may have happened.</summary>
    public Task<TwilioAnswer<CallResource>> CreateCallAsync(IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken) =>
        ReadAsync(new TwilioRequest("create a call", $"{_account}Calls.json", form, Repeatable: false), TwilioJson.Default.CallResource, cancellationToken);

    /// <summary>Sends a leg to another document; never repeated once it may have happened, for it would begin twice.</summary>
    public Task<TwilioAnswer<CallResource>> RedirectCallAsync(string callSid, string url, CancellationToken cancellationToken) =>
        ReadAsync(
            new TwilioRequest("move a call", CallPath(callSid), [new("Url", url), new("Method", "POST")], Repeatable: false), TwilioJson.Default.CallResource, cancellationToken);

    /// <summary>Ends a leg; may be repeated, since over is over.</summary>
    public Task<TwilioAnswer<CallResource>> EndCallAsync(string callSid, CancellationToken cancellationToken) =>
        ReadAsync(new TwilioRequest("end a call", CallPath(callSid), [new("Status", "completed")], Repeatable: true), TwilioJson.Default.CallResource, cancellationToken);

    public Task<TwilioAnswer<CallResource>> FetchCallAsync(string callSid, CancellationToken cancellationToken) =>
        ReadAsync(TwilioRequest.Get("read a call", CallPath(callSid)), TwilioJson.Default.CallResource, cancellationToken);

    /// <summary>Lists legs, the newest first, page by page while <paramref name="goOn"/> says so of the last page.</summary>
    public Task<TwilioAnswer<IReadOnlyList<CallResource>>> ListCallsAsync(
        CallFilter filter, int pageSize, Func<IReadOnlyList<CallResource>, bool> goOn, CancellationToken cancellationToken) =>
        ListAsync<CallResource, CallPage>("list calls", $"{_account}Calls.json{filter.ToQuery(pageSize)}", TwilioJson.Default.CallPage, goOn, cancellationToken);

    public Task<TwilioAnswer<IReadOnlyList<QueueResource>>> ListQueuesAsync(CancellationToken cancellationToken) =>
        ListAsync<QueueResource, QueuePage>("list queues", $"{_account}Queues.json?PageSize={LargestPage}", TwilioJson.Default.QueuePage, static _ => true, cancellationToken);

    public Task<TwilioAnswer<IReadOnlyList<MemberResource>>> ListMembersAsync(string queueSid, CancellationToken cancellationToken) =>
        ListAsync<MemberResource, MemberPage>(
            "list the members of a queue", $"{_account}Queues/{Uri.EscapeDataString(queueSid)}/Members.json?PageSize={LargestPage}", TwilioJson.Default.MemberPage, static _ => true, cancellationToken);

    /// <summary>The rooms of a name that are under way; one at most.</summary>
    public Task<TwilioAnswer<IReadOnlyList<ConferenceResource>>> ListRoomsAsync(string name, CancellationToken cancellationToken) =>
        ListAsync<ConferenceResource, ConferencePage>(
            "find a room",
            $"{_account}Conferences.json?FriendlyName={Uri.EscapeDataString(name)}&Status=in-progress",
            TwilioJson.Default.ConferencePage,
            static _ => false,
            cancellationToken);

    /// <summary>Changes a leg in a room; may be repeated, since it says how things shall be.</summary>
    public Task<TwilioAnswer<ParticipantResource>> UpdateParticipantAsync(
        string conferenceSid, string callSid, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken) =>
        ReadAsync(
            new TwilioRequest(
                "change a participant",
                $"{_account}Conferences/{Uri.EscapeDataString(conferenceSid)}/Participants/{Uri.EscapeDataString(callSid)}.json",
                form,
                Repeatable: true),
            TwilioJson.Default.ParticipantResource,
            cancellationToken);

    public Task<TwilioAnswer<IReadOnlyList<NumberResource>>> ListNumbersAsync(CancellationToken cancellationToken) =>
        ListAsync<NumberResource, NumberPage>("list numbers", $"{_account}IncomingPhoneNumbers.json?PageSize={LargestPage}", TwilioJson.Default.NumberPage, static _ => true, cancellationToken);

    /// <summary>Sets fields of a number; what is not named stays. May be repeated.</summary>
    public Task<TwilioAnswer<NumberResource>> UpdateNumberAsync(string sid, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken) =>
        ReadAsync(
            new TwilioRequest("set up a number", $"{_account}IncomingPhoneNumbers/{Uri.EscapeDataString(sid)}.json", form, Repeatable: true), TwilioJson.Default.NumberResource, cancellationToken);

    public Task<TwilioAnswer<ApplicationResource>> FetchApplicationAsync(string sid, CancellationToken cancellationToken) =>
        ReadAsync(TwilioRequest.Get("read an application", ApplicationPath(sid)), TwilioJson.Default.ApplicationResource, cancellationToken);

    /// <summary>Sets fields of a TwiML App; what is not named stays. May be repeated.</summary>
    public Task<TwilioAnswer<ApplicationResource>> UpdateApplicationAsync(string sid, IReadOnlyList<KeyValuePair<string, string>> form, CancellationToken cancellationToken) =>
        ReadAsync(new TwilioRequest("set up an application", ApplicationPath(sid), form, Repeatable: true), TwilioJson.Default.ApplicationResource, cancellationToken);

    public Task<TwilioAnswer<AccountResource>> FetchAccountAsync(CancellationToken cancellationToken) =>
        ReadAsync(TwilioRequest.Get("read the account", _itself), TwilioJson.Default.AccountResource, cancellationToken);

    private async Task<TwilioAnswer<T>> ReadAsync<T>(TwilioRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var answer = await transport.SendAsync(request, cancellationToken);
        if (answer is not TwilioAnswer<byte[]>.Ok ok)
        {
            return answer.Failure<T>();
        }

        return TwilioBody.Read(ok.Value, type) is { } value
            ? new TwilioAnswer<T>.Ok(value)
            : new TwilioAnswer<T>.Ambiguous("the answer could not be read");
    }

    private async Task<TwilioAnswer<IReadOnlyList<T>>> ListAsync<T, TPage>(
        string name, string path, JsonTypeInfo<TPage> type, Func<IReadOnlyList<T>, bool> goOn, CancellationToken cancellationToken)
        where TPage : class, IResourcePage<T>
    {
        var all = new List<T>();
        for (var pages = 0; pages < MostPages; pages++)
        {
            var answer = await ReadAsync(TwilioRequest.Get(name, path), type, cancellationToken);
            if (answer is not TwilioAnswer<TPage>.Ok { Value: { Items: { } items } page })
            {
                return answer is TwilioAnswer<TPage>.Ok ? new TwilioAnswer<IReadOnlyList<T>>.Ambiguous("a page holds no list") : answer.Failure<IReadOnlyList<T>>();
            }

            all.AddRange(items);
            if (page.NextPageUri is not { } next || !goOn(items))
            {
                return new TwilioAnswer<IReadOnlyList<T>>.Ok(all);
            }

            // relative to the host, which is not where an API below a path begins; and never another host: the token goes along
            var start = next.IndexOf(ApiVersion, StringComparison.Ordinal);
            if (start < 0)
            {
                return new TwilioAnswer<IReadOnlyList<T>>.Ambiguous("a page names a next page outside the API");
            }

            path = next[start..];
        }

        return new TwilioAnswer<IReadOnlyList<T>>.Ambiguous("the list has too many pages");
    }

    private string ApplicationPath(string sid) => $"{_account}Applications/{Uri.EscapeDataString(sid)}.json";

    private string CallPath(string callSid) => $"{_account}Calls/{Uri.EscapeDataString(callSid)}.json";
}
