namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Offers hours for a callback to a caller whose number is their own, each under its key, and books one; 0 takes none. Somebody else
/// may book an hour while it is read out: then what is free by now is offered, which is an attempt.
/// </summary>
public sealed record BookSlotNode(string Id) : FlowNode(Id)
{
    private const string NoneKey = "0";
    private static readonly EngineRequest Book = new("book");

    /// <summary>Key of the text that offers one hour; spoken once for each.</summary>
    public required string Text { get; init; }

    /// <summary>Whose hours.</summary>
    public required string Calendar { get; init; }

    /// <summary>How many are offered.</summary>
    public required int Slots { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How often hours are read out.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where a booked callback leads.</summary>
    public required string Booked { get; init; }

    /// <summary>Where it leads when no hour suits, and silence.</summary>
    public required string Declined { get; init; }

    /// <summary>Where it leads when nothing can be booked.</summary>
    public required string Unavailable { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Offer;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("booked", Booked), new("declined", Declined), new("unavailable", Unavailable)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => [.. FlowReference.Texts(Text), new(FlowReferenceKind.Calendar, Calendar)];

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        new(new("declined", Declined), [.. Enumerable.Repeat(Text, Math.Max(0, Slots * Attempts))], Timeout * Attempts, 1),
        new(new("unavailable", Unavailable), [], TimeSpan.Zero, 0),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => Enumerable.Range(0, Math.Clamp(Slots, 0, SlotValues.Most) + 1).Select(key => $"{key}");

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
    [
        .. Slots is >= 1 and <= SlotValues.Most ? (IEnumerable<string>)[] : [$"expected 1 to {SlotValues.Most} slots, found {Slots}"],
        .. SpeaksCheck.Problems(check, Text, "slot.key", "slot.from"),
    ];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => (input switch
    {
        FlowInput.Entered when facts.Caller.HasOwnNumber && facts.IsAvailable(FlowPort.Booking) => Offer(SlotValues.ForgetAll(session), facts),
        FlowInput.Waited when Book.IsAsked(session) => Book.Wait(session),
        FlowInput.Done when Book.IsAsked(session) => Close(SlotValues.Forget(session), Booked, accepted: true),
        FlowInput.Failed when Book.IsAsked(session) => OfferAnother(session with { Phase = string.Empty, Attempts = session.Attempts + 1 }, facts),
        FlowInput.Pressed { Keys: NoneKey } when !Book.IsAsked(session) => Decline(session),
        FlowInput.Pressed pressed when !Book.IsAsked(session) => Take(session, pressed.Keys, facts),
        FlowInput.Silence when !Book.IsAsked(session) => ReadAgainOrDecline(session, facts),
        _ => null,
    }) ?? NodeStep.GoTo(SlotValues.ForgetAll(session), Unavailable);

    private NodeStep Take(FlowSession session, string keys, FlowFacts facts) => SlotValues.Find(session, keys) is { } slot
        ? Book.Ask(SlotValues.Choose(session, slot), new FlowEffect.SlotWanted(Calendar, slot, session.Topic, session.Language))
        : ReadAgainOrDecline(session, facts);

    private NodeStep? OfferAnother(FlowSession session, FlowFacts facts) =>
        session.Attempts >= Attempts ? null : Offer(SlotValues.ForgetAll(session), facts, taken: SlotValues.ChosenIn(session));

    // null when nothing is free
    private NodeStep? Offer(FlowSession session, FlowFacts facts, CallbackSlot? taken = null) =>
        facts.Slots(Calendar).Where(slot => slot != taken).Take(Math.Max(0, Slots)).ToList() is { Count: > 0 } free ? Read(SlotValues.Offer(session, free), facts) : null;

    private NodeStep ReadAgainOrDecline(FlowSession session, FlowFacts facts)
    {
        var asked = session with { Attempts = session.Attempts + 1 };
        return asked.Attempts >= Attempts ? Decline(asked) : Read(asked, facts);
    }

    private NodeStep Read(FlowSession session, FlowFacts facts) =>
        NodeStep.Await(session, new GatherDirective([.. SlotValues.Readings(session).Select(reading => facts.Say(reading, Text))], Timeout));

    private NodeStep Decline(FlowSession session) => Close(SlotValues.ForgetAll(session), Declined, accepted: false);

    private static NodeStep Close(FlowSession session, string way, bool accepted) =>
        NodeStep.GoTo(session, way) with { Effects = [new FlowEffect.CallbackOffered(accepted)] };
}
