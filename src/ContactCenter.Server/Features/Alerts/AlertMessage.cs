namespace ContactCenter.Server.Features.Alerts;

/// <summary>What is posted of an alert: nothing that leads to a person.</summary>
/// <param name="Id">Of the alert; the same for its opening and its closing.</param>
/// <param name="State"><c>opened</c> or <c>closed</c>.</param>
/// <param name="Organization">Whose.</param>
/// <param name="Kind">What it says, as in <c>LevelAtRisk</c>.</param>
/// <param name="Subject">The queue, or the name of the target.</param>
/// <param name="Figure">What was seen when it went up: percent, seconds, or how many wait.</param>
/// <param name="Threshold">What it was held against.</param>
/// <param name="OpenedAt">When it went up.</param>
/// <param name="At">When what is told here happened.</param>
public sealed record AlertMessage(
    Guid Id, string State, string Organization, string Kind, string Subject, int Figure, int Threshold, DateTimeOffset OpenedAt, DateTimeOffset At)
{
    internal static AlertMessage Of(DueAlertPost post) => new(
        post.AlertId,
        post.IsOpening ? "opened" : "closed",
        post.OrganizationId.Value,
        post.Kind.ToString(),
        post.Subject,
        post.Figure,
        post.Threshold,
        post.OpenedAt,
        post.At);
}
