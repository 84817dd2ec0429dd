using ContactCenter.Twilio.Signatures;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContactCenter.Server.Infrastructure.Health;

/// <summary>Whether the provider's requests carry our signature; repeated wrong ones mean that the public address is set wrong.</summary>
internal sealed class SignatureHealthCheck(SignatureHealth health) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(health.IsDegraded
            ? HealthCheckResult.Degraded($"webhooks arrive with a wrong signature; {health.Status.Hint}")
            : HealthCheckResult.Healthy());
}
