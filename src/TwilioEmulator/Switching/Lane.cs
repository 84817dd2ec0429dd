namespace TwilioEmulator.Switching;

/// <summary>Requests that must not overlap: each starts when the one before has been answered, and not before its own time.</summary>
internal sealed class Lane(Scheduler scheduler, TimeProvider clock, Lock gate)
{
    private readonly Queue<(DateTimeOffset NotBefore, string What, Func<Task> Job)> _waiting = new();
    private bool _busy;

    public void Post(TimeSpan delay, string what, Func<Task> job)
    {
        lock (gate)
        {
            _waiting.Enqueue((clock.GetUtcNow() + delay, what, job));
            StartNext();
        }
    }

    private void StartNext()
    {
        if (_busy || !_waiting.TryDequeue(out var next))
        {
            return;
        }

        _busy = true;
        scheduler.AfterAsync(next.NotBefore - clock.GetUtcNow(), next.What, () => RunAsync(next.Job));
    }

    private async Task RunAsync(Func<Task> job)
    {
        try
        {
            await job();
        }
        finally
        {
            lock (gate)
            {
                _busy = false;
                StartNext();
            }
        }
    }
}
