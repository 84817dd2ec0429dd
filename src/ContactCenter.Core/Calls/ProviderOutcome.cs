namespace ContactCenter.Core.Calls;

/// <summary>What became of a command to the provider.</summary>
public abstract record ProviderOutcome
{
    /// <summary>The code of a <see cref="Refused"/> that speaks of a leg which is not in the room that was named.</summary>
    public const string NotInRoom = "not-in-room";

    private ProviderOutcome()
    {
    }

    /// <summary>The provider took it.</summary>
    /// <param name="ProviderLegId">The leg that was made or changed.</param>
    public sealed record Done(string ProviderLegId) : ProviderOutcome;

    /// <summary>The leg is over; there is nothing left to command.</summary>
    public sealed record Gone : ProviderOutcome;

    /// <summary>The provider said no, and would again.</summary>
    /// <param name="Code">The provider's own code, for the operator.</param>
    /// <param name="Message">The provider's own words, for the operator.</param>
    public sealed record Refused(string Code, string Message) : ProviderOutcome;

    /// <summary>The command certainly did not happen and may be sent again later.</summary>
    /// <param name="Reason">Such as a breaker that is open, a refused connection or a rate limit.</param>
    public sealed record NotSent(string Reason) : ProviderOutcome;

    /// <summary>It may have happened or not (time-out, 5xx, cut connection): look it up, never send it again blindly.</summary>
    /// <param name="Reason">What was seen.</param>
    public sealed record Ambiguous(string Reason) : ProviderOutcome;

    /// <summary>It may have happened, and the provider knows nothing of it when asked: treat it as not done, but do not send it again.</summary>
    public sealed record NotFound : ProviderOutcome;
}
