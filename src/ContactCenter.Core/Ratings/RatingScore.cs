namespace ContactCenter.Core.Ratings;

/// <summary>What a citizen thought of a call, from 1 (worst) to 5 (best).</summary>
public readonly record struct RatingScore
{
    /// <summary>The worst score.</summary>
    public const int Lowest = 1;

    /// <summary>The best score.</summary>
    public const int Highest = 5;

    private RatingScore(int value) => Value = value;

    /// <summary>1 to 5.</summary>
    public int Value { get; }

    /// <summary>Reads one key of a telephone keypad; any key but 1 to 5 is no score.</summary>
    public static bool TryFromKey(char key, out RatingScore score) => TryFrom(key - '0', out score);

    /// <summary>Accepts 1 to 5.</summary>
    public static bool TryFrom(int value, out RatingScore score)
    {
        var isScore = value is >= Lowest and <= Highest;
        score = isScore ? new RatingScore(value) : default;
        return isScore;
    }
}
