using ContactCenter.Core.Hours;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Queues;

/// <summary>The orders that hold, beside the calendars that they stand above.</summary>
/// <param name="orders">Of one organization or of several.</param>
public sealed class QueueOrders(IReadOnlyList<QueueOrder> orders)
{
    /// <summary>No orders.</summary>
    public static QueueOrders None { get; } = new([]);

    /// <summary>The order that a queue follows at an instant: its own before one for all queues, a later before an earlier; null for none.</summary>
    public QueueOrder? For(OrganizationId organization, QueueId queue, DateTimeOffset now) => orders
        .Where(order => order.OrganizationId == organization && order.IsInForce(now) && (order.QueueId is null || order.QueueId == queue))
        .OrderBy(order => order.QueueId is null)
        .ThenByDescending(order => order.FromAt)
        .FirstOrDefault();

    /// <summary>
    /// The order that the hours of a flow follow at an instant; null where the calendar decides. A calendar is open as soon as a queue that
    /// goes by it is ordered open, and closed when all of them are ordered closed. One that no queue goes by follows the orders once every
    /// queue of the organization has one: otherwise callers would be let in to queues where nobody is.
    /// </summary>
    public QueueOrder? ForCalendar(Organization organization, string calendar, DateTimeOffset now)
    {
        var bound = organization.Queues.Values.Where(queue => string.Equals(queue.Hours, calendar, StringComparison.Ordinal)).ToList();
        var ordered = (bound.Count > 0 ? bound : organization.Queues.Values).Select(queue => For(organization.Id, queue.Id, now)).ToList();
        var isWhole = ordered.TrueForAll(order => order is not null);
        return ordered.Find(order => order is { IsOpen: true }) is { } open && (bound.Count > 0 || isWhole)
            ? open
            : isWhole ? ordered.MinBy(order => order!.UntilAt) : null;
    }

    /// <summary>How a queue stands to its hours; those who wait when it is ordered closed are served for the organization's limit.</summary>
    public QueueHours HoursOf(FlowSet set, QueueSettings queue, DateTimeOffset now) => For(set.Organization.Id, queue.Id, now) switch
    {
        null => set.HoursOf(queue, now),
        { IsOpen: true } => QueueHours.Open,
        { FromAt: var from } => now - from < set.Organization.Limits.Drain ? QueueHours.Draining : QueueHours.Closed,
    };

    /// <summary>What a calendar says to a flow, with the orders above it.</summary>
    /// <param name="set">The organization's files.</param>
    /// <param name="name">Name of the calendar.</param>
    /// <param name="plain">What it says by itself.</param>
    /// <param name="now">The instant.</param>
    public HoursFacts HoursFor(FlowSet set, string name, HoursFacts plain, DateTimeOffset now) => ForCalendar(set.Organization, name, now) switch
    {
        null => plain,
        { IsOpen: true } => new HoursFacts(HoursExit.Open),
        { UntilAt: var until } => new HoursFacts(HoursExit.Closed, null, set.Calendars[name].NextOpening(until)),
    };

    /// <summary>
    /// The order whose notice callers hear with a step of their flow; null for none. Whoever is let in to a queue hears that of the order that
    /// opened it; whoever is turned away, that of the order that closed it.
    /// </summary>
    /// <param name="organization">Whose flow.</param>
    /// <param name="queue">The queue that the step is about; null for none.</param>
    /// <param name="isLetIn">Whether the caller begins to wait in it.</param>
    /// <param name="isTurnedAway">Whether the queue does not take the caller, or lets them wait no longer.</param>
    /// <param name="foundClosed">Whether the flow found its hours closed.</param>
    /// <param name="now">The instant.</param>
    public QueueOrder? Heard(Organization organization, QueueId? queue, bool isLetIn, bool isTurnedAway, bool foundClosed, DateTimeOffset now)
    {
        var own = queue is { } named ? For(organization.Id, named, now) : null;
        if ((isLetIn && own is { IsOpen: true }) || (isTurnedAway && own is { IsOpen: false }))
        {
            return own;
        }

        return foundClosed
            ? orders.Where(order => order.OrganizationId == organization.Id && !order.IsOpen && order.IsInForce(now)).OrderBy(order => order.QueueId is not null).FirstOrDefault()
            : null;
    }
}
