namespace ContactCenter.Benchmarks.Live;

/// <summary>One open screen: a stream of frames, and when what one waits for stood in one.</summary>
internal sealed class Screen(HttpClient browser, TimeProvider clock)
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Awaited? _awaited;

    /// <summary>The first whole state has come.</summary>
    public Task Opened => _opened.Task;

    /// <summary>The timestamp at which a frame had the text in it; frames before this moment do not count.</summary>
    public Task<long> TellsAsync(string text)
    {
        var awaited = new Awaited(text);
        _awaited = awaited;
        return awaited.At.Task;
    }

    /// <summary>Reads until it is cancelled.</summary>
    public async Task ReadAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await browser.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!line.StartsWith("data: {", StringComparison.Ordinal))
            {
                continue;
            }

            _opened.TrySetResult();
            if (_awaited is { } awaited && line.Contains(awaited.Text, StringComparison.Ordinal))
            {
                awaited.At.TrySetResult(clock.GetTimestamp());
            }
        }
    }

    private sealed record Awaited(string Text)
    {
        public TaskCompletionSource<long> At { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
