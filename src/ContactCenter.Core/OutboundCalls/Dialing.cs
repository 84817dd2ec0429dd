using ContactCenter.Core.Calls;

namespace ContactCenter.Core.OutboundCalls;

/// <summary>The rules of ringing somebody for an agent who waits.</summary>
public static class Dialing
{
    /// <summary>How long an agent waits for somebody to answer, from their own phone's answer, before we give up.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    /// <summary>What the end of the rung leg says, where nobody talked on it.</summary>
    /// <param name="end">Its last state; whoever hung up before the agent could hear them was not reached.</param>
    public static OutboundResult ResultOf(LegState end) => end switch
    {
        LegState.Busy => OutboundResult.Busy,
        LegState.NoAnswer or LegState.Canceled => OutboundResult.NoAnswer,
        LegState.Requested or LegState.Ringing or LegState.Answered or LegState.Completed or LegState.Failed => OutboundResult.Failed,
    };
}
