using ContactCenter.Core.Calls;

namespace ContactCenter.Server.Tests.ProviderCommands;

/// <summary>A provider that keeps the request to end one leg waiting, and is asked for nothing else.</summary>
internal sealed class HangingTelephony(string stuckLeg) : ITelephony
{
    private readonly TaskCompletionSource _hangs = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<string> Ended { get; } = [];

    public Task Hangs => _hangs.Task;

    public void Answer() => _answer.SetResult();

    public async Task<ProviderOutcome> EndLegAsync(string providerLegId, CancellationToken cancellationToken)
    {
        if (string.Equals(providerLegId, stuckLeg, StringComparison.Ordinal))
        {
            _hangs.SetResult();
            await _answer.Task.WaitAsync(cancellationToken);
        }

        Ended.Add(providerLegId);
        return new ProviderOutcome.Done(providerLegId);
    }

    public Task<ProviderOutcome> RingAgentAsync(AgentRing ring, string answerUrl, string statusUrl, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ProviderOutcome> RingNumberAsync(NumberRing ring, string answerUrl, string statusUrl, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ProviderLookup> FindNumberLegAsync(PhoneNumber number, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ProviderOutcome> MoveLegAsync(string providerLegId, string url, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ProviderOutcome> HoldLegAsync(string room, string providerLegId, string musicUrl, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ProviderOutcome> TakeBackLegAsync(string room, string providerLegId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ProviderLookup> FindAgentLegAsync(string agentIdentity, DateTimeOffset since, IReadOnlyCollection<string> known, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ProviderLookup> ReadLegAsync(string providerLegId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<ProviderWaitingLeg>?> ReadWaitingLegsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
