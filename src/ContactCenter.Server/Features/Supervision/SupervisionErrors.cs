using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>The expected failures of a supervisor's actions.</summary>
internal static class SupervisionErrors
{
    public static readonly Error NoAgent = new("supervision.no_agent", "Nobody of that kind takes calls for this organization.", ErrorKind.NotFound);
    public static readonly Error NoCall = new("supervision.no_call", "The organization has no such call.", ErrorKind.NotFound);
    public static readonly Error Choice = new("supervision.choice", "Choose what the agent is to do, and why.", ErrorKind.Invalid);
    public static readonly Error Unchanged = new("supervision.unchanged", "The agent is that already.");
    public static readonly Error Unconfirmed = new("supervision.unconfirmed", "Confirm that the call is to end.", ErrorKind.Invalid);
    public static readonly Error NotTalking = new("supervision.not_talking", "There is no conversation to take part in.");
    public static readonly Error ObservesAlready = new("supervision.observes_already", "You take part in a conversation already; leave it first.");
    public static readonly Error ObservesNot = new("supervision.observes_not", "Your telephone is not in this conversation.");
    public static readonly Error CallOver = new("supervision.call_over", "The call is over.");
}
