namespace ContactCenter.Server.Features.Users;

/// <summary>One attempt at a time per name: guesses sent together would all be counted as one failure.</summary>
internal sealed class SignInTurns : IDisposable
{
    private const int Lanes = 64;
    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<T> RunAsync<T>(string normalizedName, Func<Task<T>> attempt, CancellationToken cancellationToken)
    {
        var lane = _lanes[(uint)StringComparer.Ordinal.GetHashCode(normalizedName) % Lanes];
        await lane.WaitAsync(cancellationToken);
        try
        {
            return await attempt();
        }
        finally
        {
            lane.Release();
        }
    }

    public void Dispose() => Array.ForEach(_lanes, lane => lane.Dispose());
}
