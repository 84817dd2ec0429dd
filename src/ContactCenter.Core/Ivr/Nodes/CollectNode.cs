namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Asks for digits and keeps them under a name, read back for confirmation where the author wants it.</summary>
public sealed record CollectNode(string Id) : FlowNode(Id)
{
    private const string Confirming = "confirm";
    private const string YesKey = "1";
    private const string AgainKey = "2";

    /// <summary>Key of the question.</summary>
    public required string Text { get; init; }

    /// <summary>Where the answer is kept.</summary>
    public required string Variable { get; init; }

    /// <summary>What the digits stand for.</summary>
    public required CollectKind As { get; init; }

    /// <summary>The fewest digits.</summary>
    public required int Min { get; init; }

    /// <summary>The most digits.</summary>
    public required int Max { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How many answers may fail: silence, digits that make no sense, and those that the caller takes back.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where the call goes on.</summary>
    public required string Next { get; init; }

    /// <summary>Where silence leads.</summary>
    public required string OnTimeout { get; init; }

    /// <summary>Where wrong answers lead.</summary>
    public required string OnInvalid { get; init; }

    /// <summary>Where a fault leads.</summary>
    public required string OnError { get; init; }

    /// <summary>The key that ends the answer.</summary>
    public string FinishOn { get; init; } = DigitQuestion.UsualFinish;

    /// <summary>Key of a text that reads the answer back, to be taken with 1 or typed again with 2; null for none.</summary>
    public string? Confirm { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits =>
        [new("next", Next), new("on_timeout", OnTimeout), new("on_invalid", OnInvalid), new("on_error", OnError)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References =>
        [.. FlowReference.Texts(Text, Confirm), new(FlowReferenceKind.Writes, Variable)];

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        new(new("on_timeout", OnTimeout), Times(Text), Timeout * Attempts, 1),
        new(new("on_invalid", OnInvalid), Times(Text), Question.LongestAnswer * Attempts, 1),
        .. Confirm is null
            ? (IEnumerable<SilentExit>)[]
            : [
                new(new("on_timeout", OnTimeout), Times(Confirm), Timeout * Attempts, 1),
                new(new("on_invalid", OnInvalid), Times(Confirm), Timeout * Attempts, 1),
            ],
        new(new("on_error", OnError), [], TimeSpan.Zero, 0),
    ];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    private DigitQuestion Question => new(Text, Min, Max, Timeout) { FinishOn = FinishOn, Separator = As == CollectKind.Amount ? '*' : null };

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check)
    {
        foreach (var problem in Question.Check())
        {
            yield return problem;
        }

        if (As == CollectKind.Date && (Min, Max) != (TypedDigits.DateLength, TypedDigits.DateLength))
        {
            yield return $"a date has {TypedDigits.DateLength} digits (day, month, year); expected min {TypedDigits.DateLength} and max {TypedDigits.DateLength}";
        }

        if (FinishOn is not ("#" or "*") || (As == CollectKind.Amount && FinishOn is "*"))
        {
            yield return As == CollectKind.Amount ? "finish_on of an amount is \"#\"; \"*\" stands for the decimal comma" : "finish_on is \"#\" or \"*\"";
        }

        if (check.Variables.GetValueOrDefault(Variable) is not { } variable)
        {
            yield break;
        }

        if (variable.Type != TypedDigits.TypeOf(As))
        {
            yield return $"variable '{Variable}' holds {FlowValueWords.Describe(variable.Type)}; {As.ToString().ToLowerInvariant()} needs one that holds {FlowValueWords.Describe(TypedDigits.TypeOf(As))}";
        }

        if (Confirm is not null && variable.Privacy == VariablePrivacy.Secret)
        {
            yield return $"variable '{Variable}' is secret and is not read back; leave 'confirm' out";
        }
    }

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered => Question.Ask(Forget(session), facts),
        FlowInput.Pressed pressed when session.Phase is Confirming => Hear(session, pressed.Keys, facts),
        FlowInput.Pressed pressed => Take(session, pressed.Keys, facts),
        FlowInput.Silence => AskAgainOr(OnTimeout, session, facts),
        _ => NodeStep.GoTo(Forget(session), OnError),
    };

    private NodeStep Take(FlowSession session, string keys, FlowFacts facts)
    {
        if (!Question.Accepts(keys) || TypedDigits.Read(As, keys, facts.Zone) is not { } value)
        {
            return AskAgainOr(OnInvalid, session, facts);
        }

        var known = session.With(Variable, value);
        return Confirm is null ? NodeStep.GoTo(known, Next) : ReadBack(known with { Phase = Confirming }, Confirm, facts);
    }

    private NodeStep Hear(FlowSession session, string keys, FlowFacts facts) => keys switch
    {
        YesKey => NodeStep.GoTo(session, Next),
        AgainKey => AskAgainOr(OnInvalid, Forget(session) with { Phase = string.Empty }, facts),
        _ => AskAgainOr(OnInvalid, session, facts),
    };

    private NodeStep AskAgainOr(string exit, FlowSession session, FlowFacts facts)
    {
        var asked = session with { Attempts = session.Attempts + 1 };
        if (asked.Attempts >= Attempts)
        {
            return NodeStep.GoTo(Forget(asked), exit);
        }

        return asked.Phase is Confirming && Confirm is not null ? ReadBack(asked, Confirm, facts) : Question.Ask(asked, facts);
    }

    private NodeStep ReadBack(FlowSession session, string text, FlowFacts facts) =>
        NodeStep.Await(session, new GatherDirective([facts.Say(session, text)], Timeout));

    // what was not confirmed is not known
    private FlowSession Forget(FlowSession session) => session with { Values = session.Values.Remove(Variable) };

    private IReadOnlyList<string> Times(string text) => [.. Enumerable.Repeat(text, Math.Max(0, Attempts))];
}
