namespace TwilioEmulator.Switching;

/// <summary>One armed timer; cancelling it after it fired does nothing.</summary>
internal sealed class ScheduledStep(Action<ScheduledStep> onCancel)
{
    internal ITimer? Timer { get; set; }

    internal bool Done { get; set; }

    public void Cancel() => onCancel(this);
}
