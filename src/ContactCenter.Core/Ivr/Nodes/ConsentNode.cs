namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Asks whether the caller agrees. Without keys it is said, and staying on is agreement; with keys only the key that says yes is one:
/// silence and anything else decline.
/// </summary>
public sealed record ConsentNode(string Id) : FlowNode(Id)
{
    /// <summary>To the recording of what is said.</summary>
    public const string Recording = "recording";

    /// <summary>To an agent who helps on the caller's own screen.</summary>
    public const string RemoteHelp = "remote_help";

    /// <summary>Key of what is said.</summary>
    public required string Text { get; init; }

    /// <summary>To what: <see cref="Recording"/> or <see cref="RemoteHelp"/>.</summary>
    public required string Purpose { get; init; }

    /// <summary>Where agreement leads.</summary>
    public required string Next { get; init; }

    /// <summary>Where anything else leads.</summary>
    public required string Declined { get; init; }

    /// <summary>The keys that answer; null where none is asked for.</summary>
    public ConsentKeys? Keys { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => Keys is not null;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("declined", Declined)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits => Keys is { } keys
        ? [new(new("declined", Declined), [.. Enumerable.Repeat(Text, Math.Max(0, keys.Attempts))], keys.Timeout * keys.Attempts, 1)]
        : [new(new("next", Next), [Text], TimeSpan.Zero, 0)];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => Keys is { } keys ? [keys.Yes, keys.No] : [];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Keys?.Timeout;

    /// <inheritdoc/>
    public override string? AsksConsentTo => Purpose;

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check)
    {
        if (Purpose is not (Recording or RemoteHelp))
        {
            yield return $"purpose '{Purpose}' is not known; expected {Recording} or {RemoteHelp}";
        }

        if (Keys is { } keys && string.Equals(keys.Yes, keys.No, StringComparison.Ordinal))
        {
            yield return $"key {keys.Yes} says both yes and no";
        }
    }

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => (input, Keys) switch
    {
        (FlowInput.Entered, null) => Answer(NodeStep.GoTo(session, Next, facts.Say(session, Text)), given: true),
        (FlowInput.Entered, { } keys) => Ask(session, facts, keys),
        (FlowInput.Pressed pressed, { } keys) when Is(pressed, keys.Yes) => Answer(NodeStep.GoTo(session, Next), given: true),
        (FlowInput.Pressed pressed, { } keys) when !Is(pressed, keys.No) => AskAgainOrDecline(session, facts, keys),
        (FlowInput.Silence, { } keys) => AskAgainOrDecline(session, facts, keys),
        _ => Decline(session),
    };

    private static bool Is(FlowInput.Pressed pressed, string key) => string.Equals(pressed.Keys, key, StringComparison.Ordinal);

    private NodeStep AskAgainOrDecline(FlowSession session, FlowFacts facts, ConsentKeys keys)
    {
        var asked = session with { Attempts = session.Attempts + 1 };
        return asked.Attempts >= keys.Attempts ? Decline(asked) : Ask(asked, facts, keys);
    }

    private NodeStep Ask(FlowSession session, FlowFacts facts, ConsentKeys keys) =>
        NodeStep.Await(session, new GatherDirective([facts.Say(session, Text)], keys.Timeout));

    private NodeStep Decline(FlowSession session) => Answer(NodeStep.GoTo(session, Declined), given: false);

    private NodeStep Answer(NodeStep step, bool given) => step with { Effects = [new FlowEffect.ConsentAsked(Purpose, given)] };
}
