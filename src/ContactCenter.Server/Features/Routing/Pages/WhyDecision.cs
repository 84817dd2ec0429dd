using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>One decision about a caller.</summary>
/// <param name="At">When.</param>
/// <param name="Holding">Who was held; null for how things stand now.</param>
/// <param name="Explanation">Worked out again from what was stored; null where that is no longer there.</param>
/// <param name="IsRepeated">Whether the stored input gives the same answer today.</param>
/// <param name="OwnCallers">Those of the waiting whom the reader may open.</param>
public sealed record WhyDecision(
    DateTimeOffset At, HoldingRow? Holding, RoutingExplanation? Explanation, bool IsRepeated, IReadOnlySet<QueueEntryId> OwnCallers);
