using ContactCenter.Core.Ivr.Lookups;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>
/// Asks for a reference number, and a PIN where one is needed, and asks another system whether it knows them. An answer that the
/// system does not know counts as an attempt; what it does not know is forgotten.
/// </summary>
public sealed record IdentifyNode(string Id) : FlowNode(Id)
{
    private const string Pin = "pin";

    /// <summary>How long the other system may take.</summary>
    public static readonly TimeSpan LookupTimeout = TimeSpan.FromSeconds(4);

    /// <summary>Key of the question for the reference number.</summary>
    public required string Text { get; init; }

    /// <summary>Where the number is kept.</summary>
    public required string Variable { get; init; }

    /// <summary>The fewest digits of the number.</summary>
    public required int Min { get; init; }

    /// <summary>The most digits of the number.</summary>
    public required int Max { get; init; }

    /// <summary>How long to wait for a key.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How many answers may fail.</summary>
    public required int Attempts { get; init; }

    /// <summary>Where the other system is; it carries the number and the PIN.</summary>
    public required LookupAddress Url { get; init; }

    /// <summary>Key of what the caller hears while the system is asked.</summary>
    public required string Hold { get; init; }

    /// <summary>Where a caller goes on who is known.</summary>
    public required string Next { get; init; }

    /// <summary>Where a caller goes on who is not.</summary>
    public required string OnFailed { get; init; }

    /// <summary>Where a fault leads.</summary>
    public required string OnError { get; init; }

    /// <summary>Key of the question for the PIN; null where none is asked for.</summary>
    public string? PinText { get; init; }

    /// <summary>Where the PIN is kept, a secret; null where none is asked for.</summary>
    public string? PinVariable { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("on_failed", OnFailed), new("on_error", OnError)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References =>
    [
        .. FlowReference.Texts(Text, PinText),
        .. Request.References.Except([new(FlowReferenceKind.Reads, Variable), new(FlowReferenceKind.Reads, PinVariable ?? Variable)]),
        new(FlowReferenceKind.Writes, Variable),
        .. PinVariable is { } pin ? (IEnumerable<FlowReference>)[new(FlowReferenceKind.Writes, pin)] : [],
    ];

    /// <summary>Nothing at all; digits that nobody knows, each time up to the other system's answer; and from the PIN on, nothing.</summary>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        Failed(Timeout, Text),
        PinText is null ? Failed(Question.LongestAnswer + Request.Longest, Text, Hold) : Failed(Question.LongestAnswer, Text),
        .. PinText is { } pin ? (IEnumerable<SilentExit>)[Failed(Timeout, pin)] : [],
        new(new("on_error", OnError), [Hold], Request.Longest, 0),
    ];

    /// <inheritdoc/>
    public override TimeSpan? KeyTimeout => Timeout;

    private DigitQuestion Question => new(Text, Min, Max, Timeout);

    private LookupRequest Request => new(Url, LookupTimeout, Hold);

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check)
    {
        foreach (var problem in Question.Check().Concat(Request.Check()))
        {
            yield return problem;
        }

        if (PinText is null != PinVariable is null)
        {
            yield return "pin_text and pin_variable come together or not at all";
        }

        foreach (var name in new[] { Variable, PinVariable }.OfType<string>())
        {
            if (!Url.Variables.Contains(name, StringComparer.Ordinal))
            {
                yield return $"url does not carry '{{{name}}}', so nobody would check it";
            }

            if (check.Variables.GetValueOrDefault(name) is { Type: not FlowValueType.Text } other)
            {
                yield return $"variable '{name}' holds {FlowValueWords.Describe(other.Type)}; digits need one that holds {FlowValueWords.Describe(FlowValueType.Text)}";
            }
        }

        if (PinVariable is not null && check.Variables.GetValueOrDefault(PinVariable) is { Privacy: not VariablePrivacy.Secret })
        {
            yield return $"variable '{PinVariable}' holds a PIN; its privacy must be secret";
        }
    }

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => (input switch
    {
        FlowInput.Entered when facts.IsAvailable(FlowPort.Lookup) => Question.Ask(Forget(session), facts),
        FlowInput.Waited when LookupRequest.IsAsked(session) => Request.Wait(session),
        FlowInput.LookedUp found when LookupRequest.IsAsked(session) => found.IsFound ? NodeStep.GoTo(session, Next) : AskAgainOrFail(Forget(session), facts),
        FlowInput.Pressed pressed when !LookupRequest.IsAsked(session) => Take(session, pressed.Keys, facts),
        FlowInput.Silence when !LookupRequest.IsAsked(session) => AskAgainOrFail(session, facts),
        _ => null,
    }) ?? NodeStep.GoTo(Forget(session), OnError);

    private NodeStep? Take(FlowSession session, string keys, FlowFacts facts)
    {
        if (session.Phase is Pin && PinVariable is not null)
        {
            return PinQuestion(PinVariable).Accepts(keys) ? Request.Ask(session.With(PinVariable, new FlowValue.Text(keys)), facts) : AskAgainOrFail(session, facts);
        }

        if (!Question.Accepts(keys))
        {
            return AskAgainOrFail(session, facts);
        }

        var known = session.With(Variable, new FlowValue.Text(keys));
        return PinText is null ? Request.Ask(known, facts) : PinQuestion(PinText).Ask(known with { Phase = Pin }, facts);
    }

    private NodeStep AskAgainOrFail(FlowSession session, FlowFacts facts)
    {
        var asked = session with { Attempts = session.Attempts + 1 };
        if (asked.Attempts >= Attempts)
        {
            return NodeStep.GoTo(Forget(asked), OnFailed);
        }

        return asked.Phase is Pin && PinText is not null ? PinQuestion(PinText).Ask(asked, facts) : Question.Ask(asked with { Phase = string.Empty }, facts);
    }

    // how long a PIN is, is nobody's business
    private DigitQuestion PinQuestion(string text) => new(text, 1, DigitQuestion.MostDigits, Timeout);

    private FlowSession Forget(FlowSession session) => session with { Values = session.Values.RemoveRange(new[] { Variable, PinVariable }.OfType<string>()) };

    private SilentExit Failed(TimeSpan each, params IReadOnlyList<string> prompts) =>
        new(new("on_failed", OnFailed), [.. Enumerable.Repeat(prompts, Math.Max(0, Attempts)).SelectMany(round => round)], each * Attempts, 1);
}
