namespace TwilioEmulator.Calls;

internal static class CallStatusText
{
    extension(CallStatus status)
    {
        public bool IsFinal => status >= CallStatus.Completed;

        public string Text => status switch
        {
            CallStatus.Queued => "queued",
            CallStatus.Initiated => "initiated",
            CallStatus.Ringing => "ringing",
            CallStatus.InProgress => "in-progress",
            CallStatus.Completed => "completed",
            CallStatus.Busy => "busy",
            CallStatus.Failed => "failed",
            CallStatus.NoAnswer => "no-answer",
            CallStatus.Canceled => "canceled",
        };
    }
}
