using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>What a live leg hears when we cannot work: made from memory, never from the database.</summary>
internal sealed class StandbyDocuments(FlowCatalog flows, SpeechVoices voices, BusinessClock clock)
{
    /// <summary>The query field that carries since when a leg has been told to hold.</summary>
    public const string SinceField = "away";

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(20);

    /// <summary>A fault of ours: an apology, and the end.</summary>
    public TwimlDocument Apology(OrganizationId organization) => new(Say(organization, "technical_problem"), new Hangup());

    /// <summary>What a number says that is looked after elsewhere while no server of ours can be reached: in every language, then the emergency number or the end.</summary>
    public static TwimlDocument HostedElsewhere(FlowSet set, SpeechVoices voices)
    {
        var organization = set.Organization;
        var key = organization.EmergencyNumber is null ? StandbyTexts.TechnicalProblem : StandbyTexts.HoldTheLine;
        TwimlVerb then = organization.EmergencyNumber is { } emergency ? new Dial(new Number(emergency.Value)) : new Hangup();
        return new TwimlDocument([.. organization.Languages.Select(language => voices.Say(set.Texts.Get(language, key), language)), then]);
    }

    /// <summary>A number that nobody answers here.</summary>
    public TwimlDocument UnknownNumber() => new(Say(default, "unknown_number"), new Hangup());

    /// <summary>The call has gone elsewhere while the agent answered.</summary>
    public TwimlDocument CallGone(OrganizationId organization) => new(Say(organization, "call_gone"), new Hangup());

    /// <summary>
    /// Asks the leg to hold and to come back to the same address after 20 s; past the organization's limit it is led to the
    /// emergency number, or told to call again.
    /// </summary>
    public TwimlDocument HoldTheLine(VoiceTarget target, VoiceRequest request, string path)
    {
        var owner = flows.Find(target.OrganizationId)?.Organization ?? (request.CalledNumber is { } number ? flows.FindByNumber(number)?.Organization : null);
        var organization = owner?.Id ?? default;
        var limits = owner?.Limits ?? new OrganizationLimits();
        var since = target.HeldSince ?? clock.Now;
        if (clock.Now - since < limits.DatabaseAway)
        {
            // the second field makes each return a request of its own
            var again = string.Create(CultureInfo.InvariantCulture, $"{path}?{SinceField}={since.ToUnixTimeMilliseconds()}&at={clock.Now.ToUnixTimeMilliseconds()}");
            return new TwimlDocument(Say(organization, "hold_the_line"), new Pause(RetryAfter), new Redirect(again));
        }

        return owner?.EmergencyNumber is { } emergency
            ? new TwimlDocument(new Dial(new Number(emergency.Value)) { CallerId = owner.CallerId.Value })
            : new TwimlDocument(Say(organization, "call_again_later"), new Hangup());
    }

    private Say Say(OrganizationId organization, string key)
    {
        var (text, language) = flows.StandbyText(organization, key);
        return voices.Say(text, language);
    }
}
