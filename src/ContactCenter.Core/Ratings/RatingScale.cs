namespace ContactCenter.Core.Ratings;

/// <summary>
/// A reading of the 1–5 scale on 0–10. The id is published with every figure: series of different readings are never joined.
/// </summary>
public sealed class RatingScale
{
    private readonly decimal _zero;
    private readonly decimal _step;

    private RatingScale(string id, decimal zero, decimal step) => (Id, _zero, _step) = (id, zero, step);

    /// <summary><c>(x − 1) · 2.5</c>: the ends of one scale are the ends of the other. The default.</summary>
    public static RatingScale MinMax { get; } = new("minmax", zero: 1m, step: 2.5m);

    /// <summary><c>2x</c>: never under 2; only to continue a series of another body.</summary>
    public static RatingScale Doubled { get; } = new("2x", zero: 0m, step: 2m);

    /// <summary>Stable name: <c>minmax</c> or <c>2x</c>.</summary>
    public string Id { get; }

    /// <summary>The reading of an id, or null when there is none.</summary>
    public static RatingScale? Find(string id) =>
        new[] { MinMax, Doubled }.FirstOrDefault(scale => string.Equals(scale.Id, id, StringComparison.Ordinal));

    /// <summary>The 0–10 value of a score or of a mean of scores; both readings are linear, so the two agree. Unrounded.</summary>
    public decimal Read(decimal score) => (score - _zero) * _step;
}
