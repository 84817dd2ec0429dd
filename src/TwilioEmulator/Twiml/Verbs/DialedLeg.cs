using System.Xml.Linq;
using TwilioEmulator.Calls;
using TwilioEmulator.Devices;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Makes the leg of one <c>Client</c> or <c>Number</c> noun.</summary>
internal static class DialedLeg
{
    private const int LeastTimeout = 5;
    private const int MostTimeout = 600;

    public static Call? Create(VerbContext context, XElement noun, IDialedLegObserver observer)
    {
        var isClient = noun.Name.LocalName is "Client";
        var identity = (noun.Element("Identity")?.Value ?? noun.Value).Trim();
        var to = isClient ? $"client:{identity}" : identity;
        if (isClient ? !Address.IsIdentity(identity) : !Address.IsNumber(identity))
        {
            context.Warn(isClient ? 13224 : 13223, $"<{noun.Name.LocalName}> cannot dial \"{identity}\"");
            return null;
        }

        var from = context.Attribute("callerId") ?? context.Call.From;
        if (!isClient && !from.StartsWith('+'))
        {
            context.Warn(13214, $"callerId \"{from}\" cannot be shown to a telephone");
            return null;
        }

        var timeout = Math.Clamp(context.Number("timeout", 30), LeastTimeout, MostTimeout);
        var call = context.Exchange.Calls.Create(new NewCall("outbound-dial", from, to, to)
        {
            RingTimeout = TimeSpan.FromSeconds(timeout),
            Parameters = [.. noun.Elements("Parameter").Select(parameter => new Field(Name(parameter), parameter.Attribute("value")?.Value ?? ""))],
        });
        call.Parent = context.Call;
        call.Observer = observer;
        call.Subscription = Subscription(context, noun);
        return call;
    }

    private static string Name(XElement parameter) => parameter.Attribute("name")?.Value ?? "";

    private static StatusSubscription? Subscription(VerbContext context, XElement noun)
    {
        if (noun.Attribute("statusCallback")?.Value is not { Length: > 0 } url)
        {
            return null;
        }

        var events = noun.Attribute("statusCallbackEvent")?.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var method = string.Equals(noun.Attribute("statusCallbackMethod")?.Value, "GET", StringComparison.OrdinalIgnoreCase) ? "GET" : "POST";
        return new StatusSubscription(context.Resolve(url), method, events ?? StatusSubscription.OnlyCompleted);
    }
}
