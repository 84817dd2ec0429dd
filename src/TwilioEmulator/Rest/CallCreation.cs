using TwilioEmulator.Calls;
using TwilioEmulator.Devices;

namespace TwilioEmulator.Rest;

/// <summary><c>POST Calls</c>: the checks in Twilio's order, then a leg that waits for its turn.</summary>
internal static class CallCreation
{
    private const int LongestInline = 4000;

    public static bool IsUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) || string.Equals(uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal));

    public static IResult Create(RestScope scope)
    {
        var to = scope.Text("To") ?? "";
        var from = scope.Text("From") ?? "";
        if (RefuseAddresses(scope, to, from) is { } refusal)
        {
            return refusal;
        }

        var (handler, subscription, refused) = Handler(scope);
        if (refused is not null)
        {
            return refused;
        }

        var call = scope.Exchange.Calls.Create(new NewCall("outbound-api", from, WithoutParameters(to), WithoutParameters(to))
        {
            Handler = handler!,
            Subscription = subscription,
            Parameters = DeviceParameters.Read(to),
            RingTimeout = TimeSpan.FromSeconds(Math.Clamp(scope.Number("Timeout") ?? 60, 5, 600)),
            TimeLimit = TimeSpan.FromSeconds(scope.Number("TimeLimit") ?? 14400),
            NumberSid = scope.Exchange.Numbers.FindByNumber(from)?.Sid,
        });
        ReportUnknownEvents(scope, call);
        scope.Exchange.Dialer.Enqueue(call);
        return RestJson.Created(CallResource.Of(call, scope));
    }

    private static string WithoutParameters(string to) => to.Split('?', 2)[0];

    private static IResult? RefuseAddresses(RestScope scope, string to, string from)
    {
        if (to.Length == 0)
        {
            return RestJson.BadRequest(21201, "No 'To' number is specified");
        }

        if (from.Length == 0)
        {
            return RestJson.BadRequest(21213, "'From' phone number is required");
        }

        var isClient = Address.IsClient(to);
        if (isClient ? !Address.IsIdentity(WithoutParameters(to)["client:".Length..]) : !Address.IsNumber(to))
        {
            return RestJson.BadRequest(21211, $"The phone number you are attempting to call, {to}, is not valid.");
        }

        if (!isClient && !Address.IsNumber(from))
        {
            return RestJson.BadRequest(21212, $"The From phone number {from} is not valid.");
        }

        return isClient || scope.Exchange.Numbers.All.Count == 0 || scope.Exchange.Numbers.FindByNumber(from) is not null
            ? null
            : RestJson.BadRequest(21210, $"The source phone number provided, {from}, is not yet verified for your account.");
    }

    private static (VoiceHandler? Handler, StatusSubscription? Subscription, IResult? Refusal) Handler(RestScope scope)
    {
        if (scope.Text("ApplicationSid") is { Length: > 0 } sid)
        {
            return scope.Exchange.Numbers.FindApplication(sid) is { } application
                ? (application.Settings.Handler(sid), application.Settings.Subscription(), null)
                : (null, null, RestJson.BadRequest(21218, $"ApplicationSid {sid} is not valid."));
        }

        var url = scope.Text("Url");
        var twiml = scope.Text("Twiml");
        if (string.IsNullOrEmpty(url) && string.IsNullOrEmpty(twiml))
        {
            return (null, null, RestJson.BadRequest(21205, "Url parameter is required."));
        }

        if (url is { Length: > 0 } ? !IsUrl(url) : twiml!.Length > LongestInline)
        {
            return (null, null, RestJson.BadRequest(21205, $"Url is not a valid URL: {url}"));
        }

        var callback = scope.Text("StatusCallback");
        if (callback is { Length: > 0 } && !IsUrl(callback))
        {
            return (null, null, RestJson.BadRequest(21609, $"The StatusCallback URL {callback} is not a valid URL."));
        }

        var handler = new VoiceHandler(url, scope.Method("Method"), scope.Text("FallbackUrl"), scope.Method("FallbackMethod")) { Twiml = twiml };
        return (handler, Subscription(scope, callback), null);
    }

    /// <summary>One unknown event name, for example several names in one field, silences the callbacks altogether.</summary>
    private static StatusSubscription? Subscription(RestScope scope, string? callback)
    {
        var events = scope.Texts("StatusCallbackEvent");
        return callback is not { Length: > 0 } || !events.All(StatusSubscription.KnownEvents.Contains)
            ? null
            : new StatusSubscription(callback, scope.Method("StatusCallbackMethod"), events.Count == 0 ? StatusSubscription.OnlyCompleted : events.ToHashSet(StringComparer.Ordinal));
    }

    private static void ReportUnknownEvents(RestScope scope, Call call)
    {
        foreach (var name in scope.Texts("StatusCallbackEvent").Where(name => !StatusSubscription.KnownEvents.Contains(name)))
        {
            scope.Exchange.Debugger.Add(21626, $"StatusCallbackEvent \"{name}\" is not an event; no status callback will be sent", call.Sid);
        }
    }
}
