using ContactCenter.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContactCenter.Server.Infrastructure.Health;

/// <summary>Whether the database takes a write.</summary>
internal sealed class DatabaseHealthCheck(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.WriteAsync((_, _) => Task.FromResult(true), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (DatabaseErrors.IsUnavailable(failure))
        {
            return HealthCheckResult.Unhealthy("the database does not answer; callers are asked to hold the line", failure);
        }
    }
}
