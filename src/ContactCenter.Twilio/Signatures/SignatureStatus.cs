namespace ContactCenter.Twilio.Signatures;

/// <summary>How the checking of signatures stands.</summary>
/// <param name="WrongInARow">Wrong signatures since the last right one; requests without any signature do not count.</param>
/// <param name="Missing">Requests without a signature since the start: mostly strangers.</param>
/// <param name="LastWrongAt">When the last wrong one came.</param>
/// <param name="LastRightAt">When the last right one came.</param>
/// <param name="Hint">What to change, in a sentence for the operator; null when nothing was wrong.</param>
public sealed record SignatureStatus(int WrongInARow, long Missing, DateTimeOffset? LastWrongAt, DateTimeOffset? LastRightAt, string? Hint)
{
    private const int Tolerated = 2;
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(15);

    /// <summary>Whether wrong signatures repeat: a single one may be a stranger trying, a series is a wrong address or token.</summary>
    public bool IsDegraded(DateTimeOffset now) => WrongInARow > Tolerated && now - LastWrongAt < Recent;
}
