using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr;

/// <summary>What stands under a name at the instant of a step: a variable of the call, or one of <see cref="SystemVariables"/>.</summary>
public static class SystemValues
{
    /// <summary>The value; null while nobody knows it.</summary>
    /// <param name="session">Variables of the call, and what nodes set for the system: <c>hours.*</c>, <c>wait.*</c>, <c>queue.*</c>, <c>callback.*</c>, <c>slot.*</c>.</param>
    /// <param name="facts">What the world is like.</param>
    /// <param name="name">A declared name or one of the system.</param>
    /// <param name="language">For what has a name in each language.</param>
    public static FlowValue? Find(FlowSession session, FlowFacts facts, string name, LanguageTag language) =>
        session.Values.TryGetValue(name, out var value) ? value : name switch
        {
            "organization.name" => new FlowValue.Text(facts.OrganizationName(language)),
            "caller.number" when facts.Caller.Number is { Value: { } number } => new FlowValue.Text(number),
            "caller.withheld" => new FlowValue.Boolean(facts.Caller.Kind == CallerKind.Withheld),
            "caller.shared" => new FlowValue.Boolean(facts.Caller.Kind is CallerKind.OwnLine or CallerKind.Switchboard),
            "caller.diverted" => new FlowValue.Boolean(facts.Caller.IsDiverted),
            _ => null,
        };
}
