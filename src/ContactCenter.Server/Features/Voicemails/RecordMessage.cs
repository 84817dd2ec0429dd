using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Voicemails;

/// <summary>A caller has left a message: it is kept for whoever calls back, and the log learns how long it is.</summary>
internal sealed class RecordMessage(VoicemailStore voicemails)
{
    /// <summary>A recording that is known already changes nothing; one that nobody kept still counts as a message.</summary>
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, FlowSession session, FlowEffect.MessageRecorded message)
    {
        if (message.Recording is not { } recording || await voicemails.KeepAsync(unit, call, session, recording, message.Length))
        {
            unit.Record(CallEventKind.MessageRecorded, call.Ref, string.Create(CultureInfo.InvariantCulture, $"{Math.Round(message.Length.TotalSeconds)} s"));
        }
    }
}
