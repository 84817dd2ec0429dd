using ContactCenter.Core.Ivr.Lookups;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Asks another system; whatever it answers, and also when it does not, the call goes on.</summary>
public sealed record LookupNode(string Id) : FlowNode(Id)
{
    /// <summary>Where the system is and what it is asked.</summary>
    public required LookupAddress Url { get; init; }

    /// <summary>How long it may take.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>Key of what the caller hears meanwhile.</summary>
    public required string Hold { get; init; }

    /// <summary>Variable → where its value stands in the answer.</summary>
    public required IReadOnlyDictionary<string, LookupValue> Values { get; init; }

    /// <summary>Where the call goes on.</summary>
    public required string Next { get; init; }

    /// <summary>Where it goes on when the system does not know.</summary>
    public required string NotFound { get; init; }

    /// <summary>Where a fault leads, or no answer in time.</summary>
    public required string OnError { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("not_found", NotFound), new("on_error", OnError)];

    /// <inheritdoc/>
    public override IEnumerable<string> SentVariables => Url.Variables;

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References =>
        [.. Request.References, .. Values.Keys.Select(name => new FlowReference(FlowReferenceKind.Writes, name))];

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits => Exits.Select(exit => new SilentExit(exit, [Hold], Request.Longest, 0));

    private LookupRequest Request => new(Url, Timeout, Hold) { Values = Values };

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
    [
        .. Request.Check(),
        .. from value in Values
           let variable = check.Variables.GetValueOrDefault(value.Key)
           where variable is not null && variable.Type != value.Value.Type
           select $"variable '{value.Key}' holds {FlowValueWords.Describe(variable.Type)}; the look-up reads {FlowValueWords.Describe(value.Value.Type)}",
    ];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => (input switch
    {
        FlowInput.Entered => Ask(session, facts),
        FlowInput.Waited when LookupRequest.IsAsked(session) => Request.Wait(session),
        FlowInput.LookedUp { IsFound: false } => NodeStep.GoTo(session, NotFound),
        FlowInput.LookedUp { Values: { } values } => Keep(session, values),
        _ => null,
    }) ?? NodeStep.GoTo(session, OnError);

    // the url may read what the last answer said, so it is filled first and the old values are dropped after
    private NodeStep? Ask(FlowSession session, FlowFacts facts) =>
        Request.Ask(session, facts) is { } asked ? asked with { Session = asked.Session with { Values = asked.Session.Values.RemoveRange(Values.Keys) } } : null;

    // all of them or none: a text that speaks of one would be wrong without the other
    private NodeStep? Keep(FlowSession session, IReadOnlyDictionary<string, FlowValue> found)
    {
        var values = session.Values;
        foreach (var (name, expected) in Values)
        {
            if (!found.TryGetValue(name, out var value) || FlowValueWords.TypeOf(value) != expected.Type)
            {
                return null;
            }

            values = values.SetItem(name, value);
        }

        return NodeStep.GoTo(session with { Values = values }, Next);
    }
}
