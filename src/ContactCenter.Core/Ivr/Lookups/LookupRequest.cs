using System.Globalization;

namespace ContactCenter.Core.Ivr.Lookups;

/// <summary>
/// Asks another system while the caller hears a text. The answer of a call's request is never waited for inside it: the phone asks
/// again each second, and the answer is the next input.
/// </summary>
/// <param name="Address">Where.</param>
/// <param name="Timeout">How long it may take, in whole seconds.</param>
/// <param name="Hold">Key of what the caller hears meanwhile.</param>
public sealed record LookupRequest(LookupAddress Address, TimeSpan Timeout, string Hold)
{
    /// <summary>A look-up takes less than this: the network waits fifteen seconds at most for everything.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private const int SpareTries = 2;
    private const string Phase = "look:";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>What is read out of the answer.</summary>
    public IReadOnlyDictionary<string, LookupValue> Values { get; init; } = new Dictionary<string, LookupValue>(StringComparer.Ordinal);

    /// <summary>The longest that a caller waits for it, the text left out.</summary>
    public TimeSpan Longest => Pause * MostTries;

    /// <summary>Everything it names.</summary>
    public IEnumerable<FlowReference> References =>
        [.. FlowReference.Texts(Hold), .. Address.Variables.Select(name => new FlowReference(FlowReferenceKind.Reads, name))];

    private int MostTries => (int)Math.Ceiling(Timeout / Pause) + SpareTries;

    /// <summary>Whether the call waits for an answer.</summary>
    public static bool IsAsked(FlowSession session) => session.Phase.StartsWith(Phase, StringComparison.Ordinal);

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<string> Check()
    {
        foreach (var problem in Address.Check())
        {
            yield return problem;
        }

        if (Timeout < Pause || Timeout >= Limit)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"a look-up may take from 1s to less than {Limit.TotalSeconds}s, not {Timeout.TotalSeconds}s");
        }

        foreach (var name in Address.Variables.Where(name => name.StartsWith("queue.", StringComparison.Ordinal) || name.StartsWith("wait.", StringComparison.Ordinal)))
        {
            yield return $"'{name}' is not known here and cannot stand in a url";
        }
    }

    /// <summary>Asks; null when it cannot be asked.</summary>
    public NodeStep? Ask(FlowSession session, FlowFacts facts) =>
        facts.IsAvailable(FlowPort.Lookup) && Address.Fill(name => KnownValues.Find(name, session, facts)) is { } url
            ? NodeStep.Await(session with { Phase = $"{Phase}0" }, facts.Say(session, Hold), new AskAgainDirective(Pause)) with
            {
                Effects = [new FlowEffect.LookupAsked(url, Timeout, Values)],
            }
            : null;

    /// <summary>Waits a moment longer; null when it has taken too long.</summary>
    public NodeStep? Wait(FlowSession session)
    {
        var tries = int.TryParse(session.Phase.AsSpan(Math.Min(Phase.Length, session.Phase.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var counted) ? counted + 1 : MostTries;
        return tries < MostTries
            ? NodeStep.Await(session with { Phase = string.Create(CultureInfo.InvariantCulture, $"{Phase}{tries}") }, new AskAgainDirective(Pause))
            : null;
    }
}
