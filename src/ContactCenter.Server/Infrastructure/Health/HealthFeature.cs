using System.Net.Mime;
using ContactCenter.Server.Features.Ivr.Publication;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ContactCenter.Server.Infrastructure.Health;

/// <summary>The door of health: <c>/health/live</c> says that the process runs, <c>/health/ready</c> that calls can be taken.</summary>
internal static class HealthFeature
{
    private const string Ready = "ready";

    public static IServiceCollection AddProductHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealthCheck>("database", tags: [Ready])
            .AddCheck<SignatureHealthCheck>("signatures", tags: [Ready])
            .AddCheck<FlowsHealthCheck>("flows", tags: [Ready]);
        return services;
    }

    public static void MapProductHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    // one line per check, for the person who looks at night
    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = MediaTypeNames.Text.Plain;
        var lines = report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status}{(entry.Value.Description is { } why ? $" ({why})" : string.Empty)}");
        return http.Response.WriteAsync($"{report.Status}\n{string.Join('\n', lines)}\n", http.RequestAborted);
    }
}
