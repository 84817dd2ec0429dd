using System.Globalization;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Lets callers look after their booked callback: 1 keeps the hour that was read out, 2 cancels the callback, 3 reads the next hour that
/// it could have. Nothing changes without a key: whoever says nothing keeps what was booked.
/// </summary>
public sealed record ManageCallbackNode(string Id) : FlowNode(Id)
{
    /// <summary>How often a caller may ask for another hour; after that the key is a wrong one.</summary>
    public const int MostTurns = SlotValues.Most + 1;

    private const string KeepKey = "1";
    private const string CancelKey = "2";
    private const string MoveKey = "3";
    private const string Turned = "turn:";
    private static readonly EngineRequest Cancel = new("cancel");
    private static readonly EngineRequest Move = new("move");

    /// <summary>Key of the question; it speaks the hour that is booked, or could be.</summary>
    public required string Text { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How often silence, a wrong key or an hour that somebody else just booked may come.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where it leads when everything is settled, and silence.</summary>
    public required string Done { get; init; }

    /// <summary>Where a caller without a callback goes on.</summary>
    public required string None { get; init; }

    /// <summary>Where it leads when callbacks cannot be looked after.</summary>
    public required string Unavailable { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("done", Done), new("none", None), new("unavailable", Unavailable)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        new(new("done", Done), [.. Enumerable.Repeat(Text, Math.Max(0, Attempts))], Timeout * Attempts, 1),
        new(new("none", None), [], TimeSpan.Zero, 0),
        new(new("unavailable", Unavailable), [], TimeSpan.Zero, 0),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => [KeepKey, CancelKey, MoveKey];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) => SpeaksCheck.Problems(check, Text, "callback.from");

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => (input switch
    {
        FlowInput.Entered when facts.IsAvailable(FlowPort.Booking) => facts.Callback is { } open ? Propose(session, open.Slot, facts) : Leave(session, None),
        FlowInput.Waited when Cancel.IsAsked(session) => Cancel.Wait(session),
        FlowInput.Waited when Move.IsAsked(session) => Move.Wait(session),
        FlowInput.Done when Cancel.IsAsked(session) => Leave(session, Done),
        FlowInput.Done when Move.IsAsked(session) => NodeStep.GoTo(session, Done),
        FlowInput.Failed when Move.IsAsked(session) && facts.Callback is { } open => ProposeAnother(session with { Phase = string.Empty }, open, facts),
        FlowInput.Pressed or FlowInput.Silence when !Cancel.IsAsked(session) && !Move.IsAsked(session) && SlotValues.ChosenIn(session) is { } read =>
            facts.Callback is { } open ? Hear(session, (input as FlowInput.Pressed)?.Keys, open, read, facts) : Leave(session, None),
        _ => null,
    }) ?? Leave(session, Unavailable);

    private NodeStep Hear(FlowSession session, string? keys, OpenCallback open, CallbackSlot read, FlowFacts facts) => keys switch
    {
        KeepKey => read == open.Slot ? NodeStep.GoTo(session, Done) : Move.Ask(session, new FlowEffect.CallbackMoved(read)),
        CancelKey => Cancel.Ask(session, new FlowEffect.CallbackCanceled()),
        MoveKey when Turns(session) < MostTurns => Propose(session with { Phase = $"{Turned}{Turns(session) + 1}" }, After(read, open), facts),
        _ => AskAgainOrKeep(session with { Attempts = session.Attempts + 1 }, open, read, facts),
    };

    private NodeStep AskAgainOrKeep(FlowSession session, OpenCallback open, CallbackSlot read, FlowFacts facts) =>
        session.Attempts >= Attempts ? NodeStep.GoTo(SlotValues.Choose(session, open.Slot), Done) : Propose(session, read, facts);

    // null when there is no other; what somebody else just booked counts as an attempt, so that this comes to an end
    private NodeStep? ProposeAnother(FlowSession session, OpenCallback open, FlowFacts facts) =>
        session.Attempts + 1 < Attempts && SlotValues.ChosenIn(session) is { } taken && After(taken, open) is var next && next != taken
            ? Propose(session with { Attempts = session.Attempts + 1 }, next, facts)
            : null;

    private NodeStep Propose(FlowSession session, CallbackSlot slot, FlowFacts facts)
    {
        var proposed = SlotValues.Choose(session, slot);
        return NodeStep.Await(proposed, new GatherDirective([facts.Say(proposed, Text)], Timeout));
    }

    // after the last other hour comes the one that is booked
    private static CallbackSlot After(CallbackSlot read, OpenCallback open) =>
        (read == open.Slot ? open.Others : open.Others.Where(slot => slot.From > read.From)).FirstOrDefault() ?? open.Slot;

    private static int Turns(FlowSession session) =>
        session.Phase.StartsWith(Turned, StringComparison.Ordinal) && int.TryParse(session.Phase.AsSpan(Turned.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var turns) ? turns : 0;

    private static NodeStep Leave(FlowSession session, string way) => NodeStep.GoTo(SlotValues.ForgetAll(session), way);
}
