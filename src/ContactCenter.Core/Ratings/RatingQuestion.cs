namespace ContactCenter.Core.Ratings;

/// <summary>
/// The question at the end of a call: asked once, repeated at most twice after silence or wrong keys. The first valid key
/// wins, and nothing that arrives later changes it.
/// </summary>
public sealed record RatingQuestion
{
    /// <summary>How often the question is repeated before we let the caller go.</summary>
    public const int MostRepeats = 2;

    private RatingQuestion(RatingQuestionState state, int repeats, RatingScore? score) =>
        (State, Repeats, Score) = (state, repeats, score);

    /// <summary>The question as it is first put.</summary>
    public static RatingQuestion Ask { get; } = new(RatingQuestionState.Asking, 0, null);

    /// <summary>The question as it stands after it was repeated so often.</summary>
    public static RatingQuestion Repeated(int times) => new(RatingQuestionState.Asking, times, null);

    /// <summary>Where it stands.</summary>
    public RatingQuestionState State { get; }

    /// <summary>How often it has been repeated, 0 to 2: decides which words the caller hears.</summary>
    public int Repeats { get; }

    /// <summary>The score, once given.</summary>
    public RatingScore? Score { get; }

    /// <summary>Takes the keys that were pressed before the time-out; null or empty is silence.</summary>
    public RatingQuestion Hear(string? keys)
    {
        if (State is not RatingQuestionState.Asking)
        {
            return this;
        }

        foreach (var key in keys ?? "")
        {
            if (RatingScore.TryFromKey(key, out var score))
            {
                return new RatingQuestion(RatingQuestionState.Given, Repeats, score);
            }
        }

        return Repeats < MostRepeats ? new RatingQuestion(RatingQuestionState.Asking, Repeats + 1, null) : HangUp();
    }

    /// <summary>The caller left; a score that was given stays.</summary>
    public RatingQuestion HangUp() =>
        State is RatingQuestionState.Asking ? new RatingQuestion(RatingQuestionState.None, Repeats, null) : this;
}
