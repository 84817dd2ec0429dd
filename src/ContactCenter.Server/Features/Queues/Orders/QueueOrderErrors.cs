using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>The expected failures of orders to queues.</summary>
internal static class QueueOrderErrors
{
    public static readonly Error Queue = new("order.queue", "The organization has no such queue.", ErrorKind.Invalid);
    public static readonly Error State = new("order.state", "Choose whether it is to be open or closed.", ErrorKind.Invalid);
    public static readonly Error Until = new("order.until", "Choose an end in the future, within seven days.", ErrorKind.Invalid);
    public static readonly Error Notice = new("order.notice", "Choose what callers hear, or write it in every language, in 300 characters at most; whoever is turned away is told why.", ErrorKind.Invalid);
    public static readonly Error Over = new("order.over", "The order is over already.");
}
