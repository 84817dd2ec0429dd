using ContactCenter.Server.Infrastructure.Jobs;

namespace ContactCenter.Server.Features.ServiceLevels;

/// <summary>The door of service levels.</summary>
internal static class ServiceLevelsFeature
{
    public static IServiceCollection AddServiceLevels(this IServiceCollection services)
    {
        services.AddSingleton<IntervalStore>();
        services.AddSingleton<RollUpIntervals>();
        services.AddSingleton<IRecurringJob>(sp => sp.GetRequiredService<RollUpIntervals>());
        return services;
    }
}
