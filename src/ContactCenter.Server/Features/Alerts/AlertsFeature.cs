using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Units;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCenter.Server.Features.Alerts;

/// <summary>The door of alerts. A simulated day alerts nobody.</summary>
internal static class AlertsFeature
{
    private static readonly TimeSpan WatchEvery = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddAlerts(this IServiceCollection services, ServerSettings settings)
    {
        services.TryAddSingleton(new AlertTarget(settings.AlertUrl));
        services.TryAddSingleton<AlertStore>();
        services.AddSingleton<WatchLevels>();
        services.AddSingleton<OutsidePost>();
        services.AddSingleton<PostAlerts>();
        if (!settings.Simulated)
        {
            services.AddSingleton(sp => new BackgroundWork("alerts", Wake.None, WatchEvery, sp.GetRequiredService<WatchLevels>().RunAsync));
            services.AddSingleton(sp => new BackgroundWork("telling of alerts", Wake.None, TellEvery, sp.GetRequiredService<PostAlerts>().RunAsync));
        }

        return services;
    }
}
