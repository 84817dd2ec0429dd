using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr;

/// <summary>What stands under a name at the instant of a step: what the flow put there, or what the system knows by itself.</summary>
internal static class KnownValues
{
    /// <summary>The value; null where nobody knows it (yet).</summary>
    public static FlowValue? Find(string name, FlowSession session, FlowFacts facts) => name switch
    {
        "organization.name" => new FlowValue.Text(facts.OrganizationName(session.Language)),
        "caller.number" => facts.Caller.Number is { } number ? new FlowValue.Text(number.Value) : null,
        "caller.withheld" => new FlowValue.Boolean(facts.Caller.Kind == CallerKind.Withheld),
        "caller.shared" => new FlowValue.Boolean(facts.Caller.Kind is CallerKind.OwnLine or CallerKind.Switchboard),
        "caller.diverted" => new FlowValue.Boolean(facts.Caller.IsDiverted),
        _ => session.Values.GetValueOrDefault(name),
    };

    /// <summary>A value of a queue.</summary>
    public static FlowValue? Find(string name, QueueId queue, FlowFacts facts) => name switch
    {
        "queue.waiting" => new FlowValue.Number(facts.Queue(queue).Waiting),
        "queue.agents" => new FlowValue.Number(facts.Queue(queue).Agents),
        "queue.wait_p50" => facts.Queue(queue).WaitP50 is { } wait ? new FlowValue.Span(wait) : null,
        _ => null,
    };
}
