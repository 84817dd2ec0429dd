namespace TwilioEmulator.Switching;

/// <summary>
/// The only source of movement. Every step starts from a timer of the emulator's clock, zero delays too, and holds a work token
/// from inside the timer callback until it is finished, so that a simulation knows when nothing is in flight.
/// </summary>
internal sealed partial class Scheduler(TimeProvider clock, Func<string, IDisposable>? beginWork, Lock gate, ILogger logger)
{
    private readonly HashSet<ScheduledStep> _armed = [];

    /// <summary>Runs a change of state under the lock of the exchange.</summary>
    public ScheduledStep After(TimeSpan delay, string what, Action step) =>
        Arm(delay, what, token =>
        {
            lock (gate)
            {
                if (TryTake(token))
                {
                    step();
                }
            }

            return Task.CompletedTask;
        });

    /// <summary>Runs something that talks to the outside, without the lock.</summary>
    public ScheduledStep AfterAsync(TimeSpan delay, string what, Func<Task> step) =>
        Arm(delay, what, token =>
        {
            lock (gate)
            {
                if (!TryTake(token))
                {
                    return Task.CompletedTask;
                }
            }

            return step();
        });

    public void CancelAll()
    {
        lock (gate)
        {
            foreach (var step in _armed.ToArray())
            {
                Cancel(step);
            }
        }
    }

    private ScheduledStep Arm(TimeSpan delay, string what, Func<ScheduledStep, Task> run)
    {
        lock (gate)
        {
            var step = new ScheduledStep(Cancel);
            _armed.Add(step);
            var due = delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
            // a timer must not carry the request that armed it: its activity, its log scopes, its context
            using (ExecutionContext.IsFlowSuppressed() ? null : (IDisposable)ExecutionContext.SuppressFlow())
            {
                step.Timer = clock.CreateTimer(_ => _ = RunAsync(step, what, run), null, due, Timeout.InfiniteTimeSpan);
            }

            return step;
        }
    }

    private async Task RunAsync(ScheduledStep step, string what, Func<ScheduledStep, Task> run)
    {
        var work = beginWork?.Invoke(what);
        try
        {
            await run(step);
        }
#pragma warning disable CA1031 // a bug in one step must not take the process down from a timer thread; it is logged as one
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Log.StepFailed(logger, what, exception);
        }
        finally
        {
            work?.Dispose();
        }
    }

    private bool TryTake(ScheduledStep step)
    {
        if (step.Done)
        {
            return false;
        }

        Cancel(step);
        return true;
    }

    private void Cancel(ScheduledStep step)
    {
        lock (gate)
        {
            step.Done = true;
            _armed.Remove(step);
            step.Timer?.Dispose();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The emulator's step \"{What}\" failed")]
        public static partial void StepFailed(ILogger logger, string what, Exception exception);
    }
}
