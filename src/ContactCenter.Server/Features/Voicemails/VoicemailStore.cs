using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Voicemails;

/// <summary>Recorded messages. Who left one stands with the party, as the caller of a call does; the sound lies with the provider.</summary>
internal sealed class VoicemailStore
{
    /// <summary>Keeps a message with the signal that told of it.</summary>
    /// <returns>Whether it was new: a recording is kept once, however often it is told.</returns>
    public async Task<bool> KeepAsync(UnitOfWork unit, LiveCall call, FlowSession session, VoiceRecording recording, TimeSpan length) =>
        await unit.Sql.ExecuteAsync("Voicemail_Create", new
        {
            VoicemailId = unit.NewId(),
            call.OrganizationId,
            call.CallId,
            QueueId = session.Queue,
            session.Topic,
            session.Language,
            ProviderRecordingId = recording.ProviderId,
            RecordingUrl = recording.Address,
            LengthMs = (long)length.TotalMilliseconds,
            CreatedAt = unit.Now,
        }) == 1;

    /// <summary>The messages of an organization since an instant, the latest first.</summary>
    public Task<IReadOnlyList<Voicemail>> ReadSinceAsync(DbSession sql, OrganizationId organization, DateTimeOffset since) =>
        sql.QueryAsync<Voicemail>("Voicemail_ReadSince", new { OrganizationId = organization, Since = since });
}
