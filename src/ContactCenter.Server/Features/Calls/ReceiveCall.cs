using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>A call reaches one of our numbers: it is recorded once and hears the first words of its flow.</summary>
internal sealed class ReceiveCall(
    FlowCatalog flows,
    CallStore calls,
    PartyStore parties,
    FlowSessionStore sessions,
    StepFlow stepFlow,
    WebhookStore webhooks,
    StandbyDocuments standby,
    RunMode mode)
{
    /// <summary>How long a call may go on before the provider is asked whether it still lives.</summary>
    public static readonly TimeSpan CheckAfter = TimeSpan.FromMinutes(2);

    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (!request.HasCall)
        {
            await webhooks.RecordStrayAsync(unit.Sql, unit.Now, "unusable", null, request.Problem ?? "no leg");
            return standby.Apology(default);
        }

        if (request.CalledNumber is not { } dialled || flows.FindByNumber(dialled) is not { } set)
        {
            await webhooks.RecordStrayAsync(unit.Sql, unit.Now, "unknown-number", request.CallSid, $"nobody answers {request.CalledNumber?.Value ?? "this address"}");
            return standby.UnknownNumber();
        }

        if (await calls.FindLegAsync(unit.Sql, request.CallSid) is { } known)
        {
            return await AskAgainAsync(unit, known);
        }

        var organization = set.Organization;
        var caller = CallerClassification.Of(request.From, request.ForwardedFrom, organization);
        var call = new NewCall(
            new CallId(unit.NewId()),
            new LegId(unit.NewId()),
            new ContactId(unit.NewId()),
            caller.Number is { } number ? await parties.FindOrCreateAsync(unit, organization.Id, number) : null,
            organization.Id,
            dialled,
            organization.DefaultLanguage,
            request.CallSid,
            target.HeldSince ?? unit.Now,
            unit.Now + CheckAfter,
            mode.Simulated);
        await calls.CreateAsync(unit.Sql, call);
        var live = (await calls.HoldAsync(unit.Sql, organization.Id, call.CallId))!;
        unit.Record(CallEventKind.CallReceived, live.Ref);

        var flow = set.Flows[organization.Numbers[dialled]];
        var session = CallerClassification.Keep(
            new FlowSession { FlowId = flow.Id, NodeId = flow.Start, Language = organization.DefaultLanguage, Revision = set.Revision }, caller);
        await sessions.CreateAsync(unit.Sql, live, session);
        return await stepFlow.ExecuteAsync(unit, live, session, new FlowInput.Entered());
    }

    // The same leg comes to the door twice, after a fault or an outage: it hears the question it was at.
    private async Task<TwimlDocument> AskAgainAsync(UnitOfWork unit, LegOwner known)
    {
        var live = await calls.HoldAsync(unit.Sql, known.OrganizationId, known.CallId);
        return live is { EndedAt: null } && await sessions.FindAsync(unit.Sql, live) is { } session
            ? await stepFlow.RepeatAsync(unit, live, session)
            : TwimlDocument.Empty;
    }
}
