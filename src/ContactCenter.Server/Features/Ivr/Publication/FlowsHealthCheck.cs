using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Whether callers hear what the flow folder says.</summary>
internal sealed class FlowsHealthCheck(FlowsNotice notice) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(notice.Trouble is { } trouble
            ? HealthCheckResult.Degraded($"callers hear what was published last; {trouble.Summary}")
            : HealthCheckResult.Healthy());
}
