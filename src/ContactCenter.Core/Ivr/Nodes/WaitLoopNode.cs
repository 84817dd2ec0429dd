using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// What callers hear while they wait in a queue, round after round: their place, how long it may take, and what else they can do. It is
/// heard beside the queue, so a call is never at this node but passes through it, with the key that took it out of the queue.
/// </summary>
public sealed record WaitLoopNode(string Id) : FlowNode(Id)
{
    /// <summary>The shortest round: whoever hears words more often hears no music.</summary>
    public static readonly TimeSpan ShortestRound = TimeSpan.FromSeconds(20);

    /// <summary>The longest round.</summary>
    public static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(300);

    private const string KeyName = "wait.key";
    private const string PositionName = "wait.position";
    private const string FromName = "wait.from";
    private const string ToName = "wait.to";

    private static readonly string[] Names = [KeyName, PositionName, FromName, ToName];

    /// <summary>How long the music is between two announcements; 20 to 300 s.</summary>
    public required TimeSpan Every { get; init; }

    /// <summary>Key of a text that speaks the caller's place, <c>wait.position</c>; null for none.</summary>
    public string? Position { get; init; }

    /// <summary>Key of a text that speaks between how many minutes the wait may be, <c>wait.from</c> and <c>wait.to</c>; null for none.</summary>
    public string? Range { get; init; }

    /// <summary>Key of what is said when neither of the two can be said; null for nothing.</summary>
    public string? Hold { get; init; }

    /// <summary>Key of what tells of the keys; null where there are none.</summary>
    public string? Offer { get; init; }

    /// <summary>Key of the telephone → the node that it leads to, out of the queue.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => Keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => new FlowExit($"key {key.Key}", key.Value));

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Position, Range, Hold, Offer);

    /// <summary>None: who presses nothing waits on, and an agent answers.</summary>
    public override IEnumerable<SilentExit> SilentExits => [];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => Keys.Keys;

    /// <summary>The key with which the call left the queue; null for none.</summary>
    public static string? KeyOf(FlowSession session) => session.Values.GetValueOrDefault(KeyName) is FlowValue.Text key ? key.Value : null;

    /// <summary>Remembers the key until the call is out of the queue.</summary>
    public static FlowSession Press(FlowSession session, string key) => session.With(KeyName, new FlowValue.Text(key));

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check)
    {
        if (Every < ShortestRound || Every > LongestRound)
        {
            yield return $"expected a round of {ShortestRound.TotalSeconds} to {LongestRound.TotalSeconds} s, found {Every.TotalSeconds} s";
        }

        if (Keys.Count > 0 && Offer is null)
        {
            yield return "there are keys, but no 'offer' that tells of them";
        }

        var strangers = check.FlowOf(this)?.Nodes.Values.Where(node => node is not QueueNode { Wait: { } wait } || !string.Equals(wait, Id, StringComparison.Ordinal)) ?? [];
        foreach (var stranger in strangers.Where(node => node.Exits.Any(exit => string.Equals(exit.Target, Id, StringComparison.Ordinal))).OrderBy(node => node.Id, StringComparer.Ordinal))
        {
            yield return $"'{stranger.Id}' leads here, but only the 'wait' of a queue may";
        }
    }

    /// <summary>What the caller hears now, and what they know from then on. Pure.</summary>
    /// <param name="session">Where the call stands: at its queue.</param>
    /// <param name="facts">What is spoken.</param>
    /// <param name="position">The caller's place, 1 for the next one to be served; null when it means nothing.</param>
    /// <param name="band">How long it may take; null when that would be a guess. A longer one than before is not said.</param>
    public WaitRound Round(FlowSession session, FlowFacts facts, int? position, WaitBand? band)
    {
        var said = Range is not null && band is { } likely && likely.To <= ToldBefore(session) ? band : null;
        var now = session;
        var keys = new List<string>();
        if (Position is not null && position is { } place)
        {
            now = now.With(PositionName, new FlowValue.Number(place));
            keys.Add(Position);
        }

        if (said is { } told)
        {
            now = now.With(FromName, new FlowValue.Number(told.From)).With(ToName, new FlowValue.Number(told.To));
            keys.Add(Range!);
        }

        if (keys.Count == 0 && Hold is not null)
        {
            keys.Add(Hold);
        }

        if (Offer is not null)
        {
            keys.Add(Offer);
        }

        return new WaitRound(now, [.. keys.Select(key => facts.Say(now, key))], said);
    }

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts)
    {
        var after = session with { Values = session.Values.RemoveRange(Names) };
        return KeyOf(session) is { } key && Keys.TryGetValue(key, out var next)
            ? NodeStep.GoTo(after, next)
            : new NodeStep(after, Ended: true) { Directives = [new HangUpDirective()] };
    }

    private static long ToldBefore(FlowSession session) => session.Values.GetValueOrDefault(ToName) is FlowValue.Number told ? told.Value : long.MaxValue;
}
