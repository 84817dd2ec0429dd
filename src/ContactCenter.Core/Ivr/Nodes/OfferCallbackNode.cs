using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Offers to call back. A caller whose own number is shown hears it and says yes or no; any other types one and hears that. Whoever
/// says nothing, or nothing that makes sense, has declined: nobody is called without their word.
/// </summary>
public sealed record OfferCallbackNode(string Id) : FlowNode(Id)
{
    /// <summary>The number that was read out; a system variable.</summary>
    public const string NumberName = "callback.number";

    private const string YesKey = "1";
    private const string NoKey = "2";
    private const string Typing = "number";
    private const string Confirming = "confirm";

    // nine of a national number; 00 and the fifteen of the longest in the world
    private const int FewestDigits = 9;
    private const int MostDigits = 17;

    /// <summary>Key of the offer to a caller's own number, which it speaks.</summary>
    public required string Text { get; init; }

    /// <summary>Key of the question for a number, where none is the caller's own.</summary>
    public required string NumberText { get; init; }

    /// <summary>Key of a text that reads the typed number back, to be taken with 1 or typed again with 2.</summary>
    public required string ConfirmText { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How many answers may fail: silence, wrong keys, numbers that are none, and those that the caller takes back.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where a promised callback leads.</summary>
    public required string Accepted { get; init; }

    /// <summary>Where a no leads, and silence.</summary>
    public required string Declined { get; init; }

    /// <summary>Where it leads when nobody can be called back now.</summary>
    public required string Unavailable { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Offer;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("accepted", Accepted), new("declined", Declined), new("unavailable", Unavailable)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text, NumberText, ConfirmText);

    /// <summary>Nothing to the offer; numbers that are none; and from the number on, nothing.</summary>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        Silent(Text, Timeout),
        Silent(NumberText, Question.LongestAnswer),
        Silent(ConfirmText, Timeout),
        new(new("unavailable", Unavailable), [], TimeSpan.Zero, 0),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> AnsweredKeys => [YesKey, NoKey];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    private DigitQuestion Question => new(NumberText, FewestDigits, MostDigits, Timeout);

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
        new[] { Text, ConfirmText }.Distinct(StringComparer.Ordinal).SelectMany(key => SpeaksCheck.Problems(check, key, NumberName));

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => (input switch
    {
        FlowInput.Entered when facts.IsAvailable(FlowPort.Callback) => Begin(Forget(session), facts),
        FlowInput.Pressed pressed when session.Phase is Typing => Take(session, pressed.Keys, facts),
        FlowInput.Pressed pressed => Hear(session, pressed.Keys, facts),
        FlowInput.Silence => AskAgainOrDecline(session, facts),
        _ => null,
    }) ?? NodeStep.GoTo(Forget(session), Unavailable);

    private NodeStep Begin(FlowSession session, FlowFacts facts) => facts.Caller is { HasOwnNumber: true, Number: { } own }
        ? ReadOut(session.With(NumberName, new FlowValue.Text(own.Value)), facts)
        : Question.Ask(session with { Phase = Typing }, facts);

    private NodeStep Take(FlowSession session, string keys, FlowFacts facts) =>
        Question.Accepts(keys) && TypedDigits.Read(CollectKind.Phone, keys, facts.Zone) is { } number
            ? ReadOut(session.With(NumberName, number) with { Phase = Confirming }, facts)
            : AskAgainOrDecline(session, facts);

    private NodeStep? Hear(FlowSession session, string keys, FlowFacts facts) => keys switch
    {
        YesKey => Accept(session),
        NoKey when session.Phase is Confirming => AskAgainOrDecline(Forget(session) with { Phase = Typing }, facts),
        NoKey => Decline(session),
        _ => AskAgainOrDecline(session, facts),
    };

    // null where nobody was asked about a number
    private NodeStep? Accept(FlowSession session) => NumberIn(session) is { } number
        ? NodeStep.GoTo(session, Accepted) with
        {
            Effects = [new FlowEffect.CallbackOffered(Accepted: true), new FlowEffect.CallbackRequested(number, session.Topic, session.Language, session.Queue)],
        }
        : null;

    private NodeStep Decline(FlowSession session) =>
        NodeStep.GoTo(Forget(session), Declined) with { Effects = [new FlowEffect.CallbackOffered(Accepted: false)] };

    private NodeStep AskAgainOrDecline(FlowSession session, FlowFacts facts)
    {
        var asked = session with { Attempts = session.Attempts + 1 };
        return asked.Attempts >= Attempts ? Decline(asked)
            : asked.Phase is Typing ? Question.Ask(asked, facts)
            : ReadOut(asked, facts);
    }

    private NodeStep ReadOut(FlowSession session, FlowFacts facts) =>
        NodeStep.Await(session, new GatherDirective([facts.Say(session, session.Phase is Confirming ? ConfirmText : Text)], Timeout));

    private static PhoneNumber? NumberIn(FlowSession session) =>
        session.Values.GetValueOrDefault(NumberName) is FlowValue.Text text && PhoneNumber.TryParse(text.Value, out var number) ? number : null;

    private static FlowSession Forget(FlowSession session) => session with { Values = session.Values.Remove(NumberName) };

    private SilentExit Silent(string text, TimeSpan each) =>
        new(new("declined", Declined), [.. Enumerable.Repeat(text, Math.Max(0, Attempts))], each * Attempts, 1);
}
