using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>
/// What the caller's leg hears while the caller is asked. Whatever comes of it, and whatever has become of the agent meanwhile, the leg is
/// led on: to the agent, or where it would have gone after the conversation.
/// </summary>
internal sealed class AskedCaller(
    ConsentStore consents,
    ReservationStore reservations,
    CallStore calls,
    FlowCatalog flows,
    FlowRevisions revisions,
    SpeechVoices voices,
    LeaveRoom leaveRoom,
    EndCall endCall)
{
    private static readonly TimeSpan SpeakLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SilenceEnds = TimeSpan.FromSeconds(3);

    // the question twice, and a spoken yes; longer than all of it lasts
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromMinutes(3);

    /// <summary>The leg has come for the question.</summary>
    public async Task<TwimlDocument> AskAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not var (consent, held))
        {
            return TwimlDocument.Empty;
        }

        await calls.ArriveAsync(unit.Sql, consent.OrganizationId, held.Call.CallerLegId, VoiceUrls.AskConsent(consent.OrganizationId, consent.ConsentId));
        await consents.HearAsync(unit, consent, unit.Now + AnswerLimit);
        unit.Wake(Wake.Deadlines);
        return await GoOnAsync(unit, consent, held, request, new FlowInput.Entered());
    }

    /// <summary>The caller pressed a key, or none.</summary>
    public async Task<TwimlDocument> AnswerAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not var (consent, held))
        {
            return TwimlDocument.Empty;
        }

        // a twin of an answer that counted hears the question that followed from it
        FlowInput input = target.Step != consent.Attempts ? new FlowInput.Entered()
            : request.Digits is { Length: > 0 } keys ? new FlowInput.Pressed(keys)
            : new FlowInput.Silence();
        return await GoOnAsync(unit, consent, held, request, input);
    }

    /// <summary>The caller said yes aloud, or did not.</summary>
    public async Task<TwimlDocument> RecordedAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not var (consent, held))
        {
            return TwimlDocument.Empty;
        }

        var recording = request is { RecordingSid: { Length: > 0 } sid, RecordingUrl: { Length: > 0 } url } ? new VoiceRecording(sid, url) : null;
        await consents.AnswerAsync(unit, held.Call, consent, recording is null ? ConsentAnswer.Unanswered : ConsentAnswer.Given, recording);
        return await BackAsync(unit, held, request);
    }

    /// <summary>The leg is fetched because nothing was heard of it for too long.</summary>
    public async Task<TwimlDocument> ReturnAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await HoldAsync(unit, target) is not var (consent, held))
        {
            return TwimlDocument.Empty;
        }

        await calls.ArriveAsync(unit.Sql, consent.OrganizationId, held.Call.CallerLegId, VoiceUrls.ConsentBack(consent.OrganizationId, consent.ConsentId));
        return await BackAsync(unit, held, request);
    }

    private async Task<TwimlDocument> GoOnAsync(UnitOfWork unit, ConsentRow consent, HeldReservation held, VoiceRequest request, FlowInput input)
    {
        var set = await revisions.OfCallAsync(unit.Sql, consent.OrganizationId, consent.FlowRevision);
        if (consent.Answer is not null || request.CallStatus == CallStatus.Completed || set.Organization.RemoteHelp is not { } settings)
        {
            return await BackAsync(unit, held, request);
        }

        var facts = flows.FactsFor(set, unit.Now);
        var question = new RemoteHelpQuestion(settings);
        var (answer, attempts) = question.Step(input, consent.Attempts, consent.Language, facts);
        if (attempts != consent.Attempts)
        {
            await consents.AskAgainAsync(unit.Sql, consent, attempts);
        }

        if (answer is null)
        {
            return new TwimlDocument(new Gather(VoiceUrls.ConsentAnswer(consent.OrganizationId, consent.ConsentId, attempts), Prompt(set, question.Say(facts, consent.Language)))
            {
                NumDigits = 1,
                Timeout = settings.Timeout,
                FinishOnKey = string.Empty,
                ActionOnEmptyResult = true,
            });
        }

        if (answer == ConsentAnswer.Given && settings.Spoken is { } spoken)
        {
            var recorded = VoiceUrls.ConsentRecorded(consent.OrganizationId, consent.ConsentId);
            var session = new FlowSession { FlowId = new FlowId(spoken), NodeId = spoken, Language = consent.Language };
            return new TwimlDocument(
                Prompt(set, facts.Say(session, spoken)),
                new Record(recorded) { MaxLength = SpeakLimit, Timeout = SilenceEnds, FinishOnKey = "#" },
                new Redirect(recorded));
        }

        await consents.AnswerAsync(unit, held.Call, consent, answer.Value);
        return await BackAsync(unit, held, request);
    }

    private async Task<TwimlDocument> BackAsync(UnitOfWork unit, HeldReservation held, VoiceRequest request)
    {
        if (request.CallStatus == CallStatus.Completed)
        {
            await endCall.ExecuteAsync(unit, held.Call, LegState.Completed);
            return TwimlDocument.Empty;
        }

        return held is { IsAccepted: true, Row: { EndAnnouncedAt: null, ConnectedAt: not null } }
            ? RoomDocuments.ForCallerOf(held.Row.OrganizationId, held.Row.ReservationId)
            : await leaveRoom.GoOnAsync(unit, held.Row, held.Call);
    }

    private TwimlPrompt Prompt(FlowSet set, SayDirective say) =>
        say.Audio is { } audio ? new Play(VoiceUrls.Audio(set.Organization.Id, set.Revision, audio)) : voices.Say(say.Text, say.Language);

    private async Task<(ConsentRow Consent, HeldReservation Held)?> HoldAsync(UnitOfWork unit, VoiceTarget target)
    {
        var id = new ConsentId(target.Id);
        return await consents.FindAsync(unit.Sql, target.OrganizationId, id) is { } found
            && await HeldReservation.HoldAsync(unit, reservations, calls, target.OrganizationId, found.ReservationId) is { Call.EndedAt: null } held
                ? ((await consents.FindAsync(unit.Sql, target.OrganizationId, id))!, held)
                : null;
    }
}
