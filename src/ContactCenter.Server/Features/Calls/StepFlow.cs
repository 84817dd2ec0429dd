using System.Buffers.Binary;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Lookups;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Features.Ratings;
using ContactCenter.Server.Features.Voicemails;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Brings a call on in its flow: the pure step, then what it means for the rows, then what the caller hears.</summary>
internal sealed class StepFlow(
    FlowCatalog flows,
    FlowRevisions revisions,
    LookupStore lookups,
    CallStore calls,
    FlowSessionStore sessions,
    EnterQueue enterQueue,
    QueueOrderStore orders,
    QueueStanding standing,
    RecordRating recordRating,
    RecordMessage recordMessage,
    FlowTwiml twiml)
{
    /// <summary>Gives the input to the node that waits for it.</summary>
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, LiveCall call, FlowSession session, FlowInput input)
    {
        var set = await revisions.OfCallAsync(unit.Sql, call.OrganizationId, session.Revision);
        var facts = await FactsForAsync(set, unit, call, session);
        var result = FlowEngine.Step(set.Flows, session, input, facts);
        var effects = result.Effects.ToList();
        var isTurnedAway = input is FlowInput.Returned { Exit: Core.Queues.VisitExit.Closed };
        if (QueueOf(result) is { } wanted && await enterQueue.RefusalAsync(unit, call, wanted) is { } refusal)
        {
            result = FlowEngine.Step(set.Flows, result.Session, refusal, facts);
            effects.AddRange(result.Effects);
            isTurnedAway = refusal is FlowInput.QueueClosed;
        }

        result = result with { Session = Whisper.Remember(result.Session, effects) };
        result = await TellOrderAsync(unit, set, result, isTurnedAway, effects);
        if (!await sessions.UpdateAsync(unit.Sql, call, result.Session, session.Step))
        {
            throw new InvalidOperationException($"call {call.CallId} was brought on twice at step {session.Step}");
        }

        await ApplyAsync(unit, call, result, effects);
        return twiml.Render(call, result, set);
    }

    /// <summary>Records what the last input of a call that is over came to; the flow goes no further.</summary>
    public async Task RecordLastAsync(UnitOfWork unit, LiveCall call, FlowSession session, FlowInput input)
    {
        var set = await revisions.OfCallAsync(unit.Sql, call.OrganizationId, session.Revision);
        if (set.Flows.GetValueOrDefault(session.FlowId)?.Nodes.GetValueOrDefault(session.NodeId) is { } node)
        {
            foreach (var effect in node.Step(session, input, await FactsForAsync(set, unit, call, session)).Effects)
            {
                await ApplyAsync(unit, call, session, effect);
            }
        }
    }

    /// <summary>Says again what the caller is being asked; nothing is counted.</summary>
    public async Task<TwimlDocument> RepeatAsync(UnitOfWork unit, LiveCall call, FlowSession session)
    {
        var set = await revisions.OfCallAsync(unit.Sql, call.OrganizationId, session.Revision);
        var result = FlowEngine.Step(set.Flows, session, new FlowInput.Entered(), await FactsForAsync(set, unit, call, session));
        if (!await sessions.UpdateAsync(unit.Sql, call, result.Session with { Attempts = session.Attempts }, session.Step))
        {
            throw new InvalidOperationException($"call {call.CallId} was brought on twice at step {session.Step}");
        }

        if (QueueOf(result) is { } queue)
        {
            await enterQueue.ExecuteAsync(unit, call, result.Session, queue);
        }

        return twiml.Render(call, result, set);
    }

    private async Task<FlowFacts> FactsForAsync(FlowSet set, UnitOfWork unit, LiveCall call, FlowSession session)
    {
        var plain = flows.FactsFor(set, unit.Now);
        var ordered = await orders.ReadInForceAsync(unit.Sql, call.OrganizationId, unit.Now);
        return plain with
        {
            Hours = calendar => ordered.HoursFor(set, calendar, plain.Hours(calendar), unit.Now),
            Caller = CallerClassification.Kept(session),
            Lot = LotOf(call.CallId),
            Queue = await standing.ReadAskedAsync(unit.Sql, set, unit.Now),
        };
    }

    private async Task<FlowStepResult> TellOrderAsync(UnitOfWork unit, FlowSet set, FlowStepResult result, bool isTurnedAway, IReadOnlyList<FlowEffect> effects)
    {
        var (queue, foundClosed) = (QueueOf(result), effects.OfType<FlowEffect.FoundClosed>().Any());
        if (queue is null && !isTurnedAway && !foundClosed)
        {
            return result;
        }

        var ordered = await orders.ReadInForceAsync(unit.Sql, set.Organization.Id, unit.Now);
        var heard = ordered.Heard(set.Organization, queue ?? result.Session.Queue, queue is not null, isTurnedAway, foundClosed, unit.Now);
        return QueueOrderNotices.Tell(result, heard, set.Organization);
    }

    /// <summary>Lets a caller wait again who stands at a queue of the flow; nothing is counted.</summary>
    public async Task<TwimlDocument> WaitAsync(UnitOfWork unit, LiveCall call, FlowSession session, Core.Queues.QueueId queue) =>
        new(FlowTwiml.Enqueue(await revisions.OfCallAsync(unit.Sql, call.OrganizationId, session.Revision), call, session, queue));

    // ids end in chance, so a call's lot is drawn with its id and stays the same whoever asks
    private static int LotOf(CallId call) => BinaryPrimitives.ReadUInt16BigEndian(call.Value.ToByteArray(bigEndian: true).AsSpan()[^sizeof(ushort)..]) % 100;

    private static Core.Queues.QueueId? QueueOf(FlowStepResult result) =>
        result.Directives.OfType<EnqueueDirective>().FirstOrDefault()?.QueueId;

    private async Task ApplyAsync(UnitOfWork unit, LiveCall call, FlowStepResult result, IEnumerable<FlowEffect> effects)
    {
        foreach (var effect in effects)
        {
            await ApplyAsync(unit, call, result.Session, effect);
        }

        if (call.Language != result.Session.Language || !string.Equals(call.Topic, result.Session.Topic, StringComparison.Ordinal))
        {
            await calls.DescribeAsync(unit.Sql, call, result.Session.Language, result.Session.Topic);
        }

        if (QueueOf(result) is { } queue)
        {
            await enterQueue.ExecuteAsync(unit, call, result.Session, queue);
        }
        else if (result.Ended)
        {
            unit.Record(CallEventKind.FlowEnded, call.Ref);
        }
    }

    private async Task ApplyAsync(UnitOfWork unit, LiveCall call, FlowSession session, FlowEffect effect)
    {
        switch (effect)
        {
            case FlowEffect.LanguageChosen chosen: unit.Record(CallEventKind.LanguageChosen, call.Ref, chosen.Language.Value); break;
            case FlowEffect.FoundClosed: unit.Record(CallEventKind.FoundClosed, call.Ref); break;
            case FlowEffect.RatingAsked: unit.Record(CallEventKind.RatingAsked, call.Ref); break;
            case FlowEffect.LookupAsked asked: await lookups.AskAsync(unit, call, asked); break;
            case FlowEffect.ConsentAsked consent: unit.Record(CallEventKind.ConsentAsked, call.Ref, $"{consent.Purpose} {(consent.Given ? "given" : "declined")}"); break;
            case FlowEffect.WhisperSet whisper: unit.Record(CallEventKind.WhisperSet, call.Ref, whisper.Key); break;
            case FlowEffect.CallbackOffered offer: unit.Record(CallEventKind.CallbackOffered, call.Ref, offer.Accepted ? "accepted" : "declined"); break;
            case FlowEffect.MessageRecorded message: await recordMessage.ExecuteAsync(unit, call, session, message); break;
            case FlowEffect.TransferEnded transfer: unit.Record(CallEventKind.TransferEnded, call.Ref, transfer.Outcome.ToString()); break;
            case FlowEffect.SurveyAnswered answer: unit.Record(CallEventKind.SurveyAnswered, call.Ref, $"{answer.Question} {(answer.Answer is null ? "no" : "yes")}"); break;
            case FlowEffect.SmsWanted sms: unit.Record(CallEventKind.SmsWanted, call.Ref, sms.Key); break;
            case FlowEffect.InterpreterWanted wanted: unit.Record(CallEventKind.InterpreterWanted, call.Ref, wanted.Language.Value); break;
            case FlowEffect.RatingClosed closed: await recordRating.ExecuteAsync(unit, call, session, closed.Score); break;
            default: throw new InvalidOperationException($"nothing records {effect.GetType().Name}");
        }
    }
}
