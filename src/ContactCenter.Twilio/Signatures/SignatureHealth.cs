namespace ContactCenter.Twilio.Signatures;

/// <summary>Remembers how the checking of signatures goes, for the health page. Safe to use from any thread.</summary>
public sealed class SignatureHealth
{
    private static readonly TimeSpan BetweenDiagnoses = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly TimeProvider _systemClock;
    private SignatureStatus _status = new(0, 0, null, null, null);

    internal SignatureHealth(TimeProvider systemClock) => _systemClock = systemClock;

    /// <summary>How it stands now.</summary>
    public SignatureStatus Status
    {
        get
        {
            lock (_gate)
            {
                return _status;
            }
        }
    }

    /// <summary>Whether wrong signatures repeat and are recent.</summary>
    public bool IsDegraded => Status.IsDegraded(_systemClock.GetUtcNow());

    internal void Right()
    {
        lock (_gate)
        {
            _status = _status with { WrongInARow = 0, LastRightAt = _systemClock.GetUtcNow(), Hint = null };
        }
    }

    internal void Missing()
    {
        lock (_gate)
        {
            _status = _status with { Missing = _status.Missing + 1 };
        }
    }

    /// <summary>Counts a wrong signature; looks for its cause at most once a second, because anyone can send wrong ones.</summary>
    internal SignatureStatus Wrong(Func<string> diagnose)
    {
        lock (_gate)
        {
            var now = _systemClock.GetUtcNow();
            var hint = _status.Hint is null || now - _status.LastWrongAt >= BetweenDiagnoses ? diagnose() : _status.Hint;
            _status = _status with { WrongInARow = _status.WrongInARow + 1, LastWrongAt = now, Hint = hint };
            return _status;
        }
    }
}
