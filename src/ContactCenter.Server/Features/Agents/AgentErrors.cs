using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Agents;

/// <summary>The expected failures of an agent's own actions.</summary>
internal static class AgentErrors
{
    public static readonly Error NotAnAgent = new("agent.unknown", "You are not an agent of any organization; ask your supervisor.", ErrorKind.NotFound);
    public static readonly Error ReasonNeeded = new("agent.reason_needed", "Choose why you are not ready.", ErrorKind.Invalid);
    public static readonly Error ReasonNotYours = new("agent.reason_reserved", "That reason is set by the system only.", ErrorKind.Invalid);
    public static readonly Error BusyCannotLogOut = new("agent.busy", "Finish the call in hand before you log out.");
    public static readonly Error LastOfThem = new("agent.last", "People are waiting whom nobody else at work can serve; confirm that you log out all the same.");
    public static readonly Error NoConversation = new("agent.no_conversation", "There is no conversation to end.");
    public static readonly Error NoCall = new("agent.no_call", "There is no call in hand.", ErrorKind.NotFound);
    public static readonly Error NoMoreTime = new("agent.no_more_time", "More time to write can be asked for once per call, while you write.");
    public static readonly Error NoWrapUp = new("agent.no_wrap_up", "There is no wrap-up to finish.");
}
