using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>How the queues of an organization are ordered, and the form for one more order.</summary>
/// <param name="Organization">Whose.</param>
/// <param name="At">As of when.</param>
/// <param name="Orders">Those that hold, in the order in which they were given.</param>
/// <param name="Typed">What stands in the form.</param>
/// <param name="Done">Whether something has just been changed.</param>
/// <param name="ProblemKey">The text that says why it was not.</param>
public sealed record QueueOrdersView(
    Organization Organization, DateTimeOffset At, IReadOnlyList<QueueOrderRow> Orders, QueueOrderForm Typed, bool Done, string? ProblemKey);
