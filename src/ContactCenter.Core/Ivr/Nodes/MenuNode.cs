using System.Globalization;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Puts a question and goes the way of the key; silence and wrong keys have ways of their own after the last attempt.</summary>
public sealed record MenuNode(string Id) : FlowNode(Id)
{
    /// <summary>How often a caller may have the question said again; after that the key is a wrong one.</summary>
    public const int MostRepeats = 3;

    /// <summary>Key of the question.</summary>
    public required string Text { get; init; }

    /// <summary>Key → node.</summary>
    public required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How often the question is put.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where silence leads.</summary>
    public required string OnTimeout { get; init; }

    /// <summary>Where wrong keys lead.</summary>
    public required string OnInvalid { get; init; }

    /// <summary>Where a fault leads.</summary>
    public required string OnError { get; init; }

    /// <summary>The key that says the question again, which is no attempt; null for none.</summary>
    public string? Repeat { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits =>
    [
        .. Keys.OrderBy(k => k.Key, StringComparer.Ordinal).Select(k => new FlowExit($"key {k.Key}", k.Value)),
        new("on_timeout", OnTimeout),
        new("on_invalid", OnInvalid),
        new("on_error", OnError),
    ];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        Silent(new("on_timeout", OnTimeout), Attempts),
        Silent(new("on_invalid", OnInvalid), Attempts),
        Silent(new("on_error", OnError), 0),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => Repeat is null ? Keys.Keys : Keys.Keys.Append(Repeat);

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
        Repeat is not null && Keys.ContainsKey(Repeat) ? [$"key {Repeat} stands both in 'keys' and in 'repeat'"] : [];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered => Ask(session, facts),
        FlowInput.Pressed pressed when Keys.TryGetValue(pressed.Keys, out var next) => NodeStep.GoTo(session, next),
        FlowInput.Pressed pressed when string.Equals(pressed.Keys, Repeat, StringComparison.Ordinal) && Repeats(session) < MostRepeats => Ask(session with { Phase = $"{Repeats(session) + 1}" }, facts),
        FlowInput.Pressed => AskAgainOr(OnInvalid, session, facts),
        FlowInput.Silence => AskAgainOr(OnTimeout, session, facts),
        _ => NodeStep.GoTo(session, OnError),
    };

    private static int Repeats(FlowSession session) =>
        int.TryParse(session.Phase, NumberStyles.None, CultureInfo.InvariantCulture, out var repeats) ? repeats : 0;

    private SilentExit Silent(FlowExit exit, int asked) => new(exit, [.. Enumerable.Repeat(Text, asked)], Timeout * asked, asked > 0 ? 1 : 0);

    private NodeStep AskAgainOr(string exit, FlowSession session, FlowFacts facts)
    {
        var asked = session with { Attempts = session.Attempts + 1 };
        return asked.Attempts >= Attempts ? NodeStep.GoTo(asked, exit) : Ask(asked, facts);
    }

    private NodeStep Ask(FlowSession session, FlowFacts facts) =>
        NodeStep.Await(session, new GatherDirective([facts.Say(session, Text)], Timeout));
}
