using System.Collections.Immutable;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Ivr;

/// <summary>Tells from a caller id who calls. A withheld number, an own line and a switchboard are people, never one person.</summary>
public static class CallerClassification
{
    private const string Withheld = "caller.withheld";
    private const string Shared = "caller.shared";
    private const string Diverted = "caller.diverted";

    /// <summary>Reads a caller id against the organization's numbers and lists.</summary>
    /// <param name="callerId">As the network sent it; null when it sent nothing.</param>
    /// <param name="divertedFrom">The line that sent the call on to us; null or empty when none did.</param>
    /// <param name="organization">Whose numbers and lists count.</param>
    public static CallerFacts Of(string? callerId, string? divertedFrom, Organization organization)
    {
        var isDiverted = !string.IsNullOrWhiteSpace(divertedFrom);
        var id = callerId?.Trim();
        if (WithheldCallerIds.Contains(id) || organization.CallerLists.PseudoNumbers.Contains(id!) || !PhoneNumber.TryParse(id, out var number))
        {
            return CallerFacts.Withheld with { IsDiverted = isDiverted };
        }

        return new CallerFacts(KindOf(number, organization), number, isDiverted);
    }

    /// <summary>What a session keeps of it: nothing that leads to a person, so the number stays with the party.</summary>
    public static FlowSession Keep(FlowSession session, CallerFacts caller) => session
        .With(Withheld, new FlowValue.Boolean(caller.Kind is CallerKind.Withheld))
        .With(Shared, new FlowValue.Boolean(caller.Kind is CallerKind.OwnLine or CallerKind.Switchboard))
        .With(Diverted, new FlowValue.Boolean(caller.IsDiverted));

    /// <summary>The facts that a session kept; without a number, and withheld where it kept none. Shared lines of both kinds come back as one.</summary>
    public static CallerFacts Kept(FlowSession session) => session.Values switch
    {
        var values when !values.ContainsKey(Withheld) || Is(values, Withheld) => CallerFacts.Withheld with { IsDiverted = Is(values, Diverted) },
        var values => new CallerFacts(Is(values, Shared) ? CallerKind.Switchboard : CallerKind.Person, IsDiverted: Is(values, Diverted)),
    };

    private static CallerKind KindOf(PhoneNumber number, Organization organization)
    {
        if (organization.Numbers.ContainsKey(number) || organization.CallerLists.OwnNumbers.Contains(number))
        {
            return CallerKind.OwnLine;
        }

        return organization.CallerLists.Switchboards.Contains(number) ? CallerKind.Switchboard : CallerKind.Person;
    }

    private static bool Is(ImmutableDictionary<string, FlowValue> values, string name) => values.GetValueOrDefault(name) is FlowValue.Boolean { Value: true };
}
