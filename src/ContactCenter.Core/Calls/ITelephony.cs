namespace ContactCenter.Core.Calls;

/// <summary>
/// The one port to the telephone provider. Only the dispatcher of <c>ProviderCommand</c> rows calls its commands, only the
/// reconciliation calls its look-ups; nothing calls it from inside a webhook. No method throws for what the provider or the
/// network does: that is a <see cref="ProviderOutcome"/>.
/// </summary>
public interface ITelephony
{
    /// <summary>Rings an agent's softphone; the leg asks <paramref name="answerUrl"/> what to do once it is answered.</summary>
    /// <param name="agent">Whose softphone, the caller id to show, and how long the provider may ring.</param>
    /// <param name="answerUrl">Path and query on our side, asked when the agent answers.</param>
    /// <param name="statusUrl">Path and query on our side, told of ringing, answered and completed.</param>
    /// <param name="cancellationToken">Stops waiting; the command may still have been carried out.</param>
    Task<ProviderOutcome> RingAgentAsync(AgentRing agent, string answerUrl, string statusUrl, CancellationToken cancellationToken);

    /// <summary>Rings a number outside; the leg asks <paramref name="answerUrl"/> what to do once it is answered.</summary>
    Task<ProviderOutcome> RingNumberAsync(NumberRing ring, string answerUrl, string statusUrl, CancellationToken cancellationToken);

    /// <summary>Takes a live leg out of whatever it is doing and lets it ask <paramref name="url"/> what to do next.</summary>
    Task<ProviderOutcome> MoveLegAsync(string providerLegId, string url, CancellationToken cancellationToken);

    /// <summary>Ends a leg: hangs up when it is answered, stops the ringing when it is not. A leg that is over is a success.</summary>
    Task<ProviderOutcome> EndLegAsync(string providerLegId, CancellationToken cancellationToken);

    /// <summary>A leg in a room hears music and nobody hears it. May be asked again: the second time changes nothing.</summary>
    /// <param name="room">The room's name, as we gave it.</param>
    /// <param name="providerLegId">The leg.</param>
    /// <param name="musicUrl">Path and query on our side of what it hears.</param>
    /// <param name="cancellationToken">Stops waiting; the command may still have been carried out.</param>
    Task<ProviderOutcome> HoldLegAsync(string room, string providerLegId, string musicUrl, CancellationToken cancellationToken);

    /// <summary>Ends <see cref="HoldLegAsync"/>. May be asked again.</summary>
    Task<ProviderOutcome> TakeBackLegAsync(string room, string providerLegId, CancellationToken cancellationToken);

    /// <summary>
    /// Looks for the leg that an ambiguous <see cref="RingAgentAsync"/> may have made: the first to that softphone since the
    /// instant that is none of <paramref name="known"/>, the provider's names of legs that other rings made.
    /// </summary>
    Task<ProviderLookup> FindAgentLegAsync(string agentIdentity, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken);

    /// <summary>The same for an ambiguous <see cref="RingNumberAsync"/>.</summary>
    Task<ProviderLookup> FindNumberLegAsync(PhoneNumber number, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken);

    /// <summary>What the provider says of one leg.</summary>
    Task<ProviderLookup> ReadLegAsync(string providerLegId, CancellationToken cancellationToken);

    /// <summary>Everyone who waits in the provider's queues now; null when the provider could not be asked.</summary>
    Task<IReadOnlyList<ProviderWaitingLeg>?> ReadWaitingLegsAsync(CancellationToken cancellationToken);
}
