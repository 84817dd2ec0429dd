using ContactCenter.Core.Alerts;

namespace ContactCenter.Server.Features.Alerts;

/// <summary>An alert that is up.</summary>
/// <param name="AlertId">Which.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Subject">The queue, or the name of the target.</param>
/// <param name="Figure">What was seen when it went up.</param>
/// <param name="Threshold">What it was held against.</param>
/// <param name="OpenedAt">Since when.</param>
public sealed record OpenAlert(Guid AlertId, AlertKind Kind, string Subject, int Figure, int Threshold, DateTimeOffset OpenedAt);
