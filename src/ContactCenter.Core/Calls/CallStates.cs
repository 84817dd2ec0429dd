namespace ContactCenter.Core.Calls;

/// <summary>The moves a call can make; SQL guards the same moves again.</summary>
public static class CallStates
{
    /// <summary>Whether a call may go from one state to another. Hanging up is possible everywhere; nothing leaves the end.</summary>
    public static bool CanMove(CallState from, CallState to) => (from, to) switch
    {
        (CallState.Ended, _) => false,
        (_, CallState.Ended) => true,
        (CallState.Received, CallState.InFlow) => true,
        (CallState.InFlow, CallState.Queued) => true,
        (CallState.Queued, CallState.Connecting or CallState.InFlow) => true,
        (CallState.Connecting, CallState.Talking or CallState.Queued) => true,
        (CallState.Talking, CallState.Rating or CallState.Queued) => true,
        (CallState.Rating, CallState.InFlow) => true,
        _ => false,
    };
}
