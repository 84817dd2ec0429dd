using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>What the agent hears before the caller: set by the flow, kept with its session, spoken in the organization's first language.</summary>
internal sealed class Whisper(FlowSessionStore sessions, FlowRevisions revisions, FlowCatalog flows, SpeechVoices voices)
{
    private const string Key = "call.whisper";

    /// <summary>Keeps the last one that the step set.</summary>
    public static FlowSession Remember(FlowSession session, IEnumerable<FlowEffect> effects) =>
        effects.OfType<FlowEffect.WhisperSet>().LastOrDefault() is { } set ? session.With(Key, new FlowValue.Text(set.Key)) : session;

    /// <returns>Null when there is nothing to be said.</returns>
    public async Task<Say?> ForAgentAsync(UnitOfWork unit, LiveCall call)
    {
        if (await sessions.FindAsync(unit.Sql, call) is not { } session || session.Values.GetValueOrDefault(Key) is not FlowValue.Text key)
        {
            return null;
        }

        var set = await revisions.OfCallAsync(unit.Sql, call.OrganizationId, session.Revision);
        var say = flows.FactsFor(set, unit.Now).Say(session, key.Value, set.Organization.DefaultLanguage);
        return say.Text.Length == 0 ? null : voices.Say(say.Text, say.Language);
    }
}
