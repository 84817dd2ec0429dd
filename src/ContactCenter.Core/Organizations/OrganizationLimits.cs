namespace ContactCenter.Core.Organizations;

/// <summary>The times an organization allows for. All of them positive.</summary>
public sealed record OrganizationLimits
{
    /// <summary>How long one agent's softphone rings before the call goes to the next; 15 s by default.</summary>
    public TimeSpan Ring { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an agent may write after the conversation; 60 s by default.</summary>
    public TimeSpan WrapUp { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How much longer an agent may write who asks for it, once per conversation; 60 s by default.</summary>
    public TimeSpan WrapUpExtension { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a number outside rings for a caller who is led there; 25 s by default.</summary>
    public TimeSpan RingOutside { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>How long an agent may leave a caller with music before both are brought together again; 5 min by default.</summary>
    public TimeSpan Hold { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long callers are kept waiting while the database is away; 120 s by default.</summary>
    public TimeSpan DatabaseAway { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>After which wait of somebody supervisors are alerted; 3 min by default.</summary>
    public TimeSpan AlertWait { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long those who still wait are served after closing; 10 min by default.</summary>
    public TimeSpan Drain { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Within which time a caller who gave up and calls again has the old place; zero for never; 10 min by default.</summary>
    public TimeSpan Redial { get; init; } = TimeSpan.FromMinutes(10);
}
