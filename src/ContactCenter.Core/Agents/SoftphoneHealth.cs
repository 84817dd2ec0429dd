namespace ContactCenter.Core.Agents;

/// <summary>What we think of a softphone by its last trial.</summary>
public enum SoftphoneHealth
{
    /// <summary>It has not tried itself since a browser took the agent's voice.</summary>
    Untried,

    /// <summary>The last trial is fresh and found nothing.</summary>
    Good,

    /// <summary>The last trial is fresh and found something.</summary>
    Bad,

    /// <summary>Nothing has been heard of it for too long: the browser sleeps, or is gone.</summary>
    Stale,
}
