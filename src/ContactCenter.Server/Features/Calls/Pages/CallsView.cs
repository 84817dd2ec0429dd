using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>The stays that one figure of the wall was made of.</summary>
/// <param name="Organization">Whose.</param>
/// <param name="Figure">Which figure.</param>
/// <param name="Queue">Of which queue; null for all of them.</param>
/// <param name="At">As of when.</param>
/// <param name="Day">The local day that it is of.</param>
/// <param name="Total">How many: the figure.</param>
/// <param name="Number">Which part of the list, from 1.</param>
/// <param name="Parts">Of how many; at least 1.</param>
/// <param name="Visits">That part, in order of entry.</param>
public sealed record CallsView(
    Organization Organization,
    VisitFigure Figure,
    QueueSettings? Queue,
    DateTimeOffset At,
    DateOnly Day,
    int Total,
    int Number,
    int Parts,
    IReadOnlyList<ListedVisit> Visits);
