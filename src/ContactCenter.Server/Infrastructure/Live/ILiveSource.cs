using System.Security.Claims;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>A feature's door to the live stream: who may follow, what moves it and what its state is.</summary>
internal interface ILiveSource
{
    /// <summary>First word of the topics that it knows.</summary>
    string Kind { get; }

    /// <summary>The topic that a user means, or null when it is not theirs to see.</summary>
    LiveTopic? Admit(ClaimsPrincipal user, string of);

    IEnumerable<LiveTopic> TouchedBy(LiveChange change);

    /// <summary>The whole state now; null when there is nothing to show.</summary>
    Task<object?> ReadAsync(LiveTopic topic, CancellationToken cancellationToken);
}
