namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>Since when the database has been away, as the webhooks see it.</summary>
internal sealed class DatabaseAvailability
{
    private readonly Lock _gate = new();
    private DateTimeOffset? _awaySince;

    /// <summary>The first failure of the present outage; null while the database answers.</summary>
    public DateTimeOffset? AwaySince
    {
        get
        {
            lock (_gate)
            {
                return _awaySince;
            }
        }
    }

    public void Failed(DateTimeOffset at)
    {
        lock (_gate)
        {
            _awaySince ??= at;
        }
    }

    public void Answered()
    {
        lock (_gate)
        {
            _awaySince = null;
        }
    }
}
