namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>A question that is answered with several keys.</summary>
/// <param name="Text">Key of the question.</param>
/// <param name="Min">The fewest digits, at least 1.</param>
/// <param name="Max">The most digits, at most <see cref="MostDigits"/>.</param>
/// <param name="Timeout">How long to wait for the first key, and after each key.</param>
internal sealed record DigitQuestion(string Text, int Min, int Max, TimeSpan Timeout)
{
    /// <summary>The most digits that are asked for at once.</summary>
    public const int MostDigits = 20;

    /// <summary>The key that ends an answer unless a node says otherwise.</summary>
    public const string UsualFinish = "#";

    /// <summary>The key that ends the answer before it has all its digits.</summary>
    public string FinishOn { get; init; } = UsualFinish;

    /// <summary>A key that separates parts of the answer and is no digit of it; null for none.</summary>
    public char? Separator { get; init; }

    /// <summary>
    /// The longest silence before one answer that is wrong: the caller waits before the first key, and once more after the last one
    /// until the answer is taken for complete.
    /// </summary>
    public TimeSpan LongestAnswer => Timeout * 2;

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<string> Check()
    {
        if (Min < 1 || Max > MostDigits)
        {
            yield return $"expected 1 to {MostDigits} digits, found {Min} to {Max}";
        }

        if (Min > Max)
        {
            yield return $"min {Min} is more than max {Max}";
        }
    }

    /// <summary>Puts it.</summary>
    public NodeStep Ask(FlowSession session, FlowFacts facts) => NodeStep.Await(
        session,
        new GatherDirective([facts.Say(session, Text)], Timeout) { MaxKeys = Separator is null ? Max : Max + 1, FinishOnKey = FinishOn });

    /// <summary>Whether the keys are an answer by their number.</summary>
    public bool Accepts(string keys)
    {
        var digits = keys.Count(c => c is >= '0' and <= '9');
        return digits >= Min && digits <= Max && keys.All(c => c is >= '0' and <= '9' || c == Separator);
    }
}
