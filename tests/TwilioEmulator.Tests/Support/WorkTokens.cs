namespace TwilioEmulator.Tests.Support;

/// <summary>Counts the steps of the emulator that are in flight.</summary>
internal sealed class WorkTokens
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _idle = new();
    private int _inFlight;

    public int Begun { get; private set; }

    public IDisposable Begin(string what)
    {
        lock (_gate)
        {
            Begun++;
            if (_inFlight++ == 0)
            {
                _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        return new Token(this);
    }

    public Task IdleAsync()
    {
        lock (_gate)
        {
            return _inFlight == 0 ? Task.CompletedTask : _idle.Task.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System);
        }
    }

    private void End()
    {
        lock (_gate)
        {
            if (--_inFlight == 0)
            {
                _idle.SetResult();
            }
        }
    }

    private sealed class Token(WorkTokens owner) : IDisposable
    {
        public void Dispose() => owner.End();
    }
}
