using TwilioEmulator.Calls;
using TwilioEmulator.Devices;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Twiml;

/// <summary>One verb while it runs. Every member is called under the lock of the exchange.</summary>
internal abstract class VerbExecution(VerbContext context)
{
    private readonly List<ScheduledStep> _timers = [];

    /// <summary>Whether a ringing leg is answered before this verb starts.</summary>
    public virtual bool Answers => true;

    protected VerbContext Context { get; } = context;

    protected Exchange Exchange => Context.Exchange;

    protected Call Call => Context.Call;

    /// <summary>Finished or interrupted: late answers and timers must not touch the leg any more.</summary>
    protected bool IsOver { get; private set; }

    public abstract void Start();

    /// <summary>A key was pressed on the leg.</summary>
    public virtual void Key(char key)
    {
    }

    /// <summary>Stops the verb; returns the action request that is still owed, whose answer nobody will run.</summary>
    public DocumentRequest? Interrupt(Interruption why)
    {
        if (IsOver)
        {
            return null;
        }

        Close();
        return OnInterrupted(why);
    }

    protected virtual DocumentRequest? OnInterrupted(Interruption why) => null;

    protected void Finish(VerbOutcome outcome)
    {
        if (IsOver)
        {
            return;
        }

        Close();
        Context.Done(this, outcome);
    }

    protected void After(TimeSpan delay, string what, Action step) => _timers.Add(Exchange.Scheduler.After(delay, what, step));

    protected void CancelTimers()
    {
        foreach (var timer in _timers)
        {
            timer.Cancel();
        }

        _timers.Clear();
    }

    protected void Tell(DeviceEvent deviceEvent) => Exchange.Devices.Tell(Call, deviceEvent);

    private void Close()
    {
        IsOver = true;
        CancelTimers();
    }
}
