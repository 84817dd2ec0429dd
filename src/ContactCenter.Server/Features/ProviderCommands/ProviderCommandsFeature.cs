using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>The door of commands to the provider.</summary>
internal static class ProviderCommandsFeature
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    /// <param name="services">Where to.</param>
    /// <param name="callsPerSecond">How many calls the account may begin per second; 1 by default at the provider.</param>
    /// <param name="lanes">How many commands may be under way at once; 1 when the order must be the same each time.</param>
    public static IServiceCollection AddProviderCommands(this IServiceCollection services, double callsPerSecond, int lanes)
    {
        services.AddSingleton(sp => ActivatorUtilities.CreateInstance<CallPace>(sp, callsPerSecond));
        services.AddSingleton<ProviderCommandStore>();
        services.AddSingleton<CommandNotices>();
        services.AddSingleton<CommandOutcomes>();
        services.AddSingleton<CommandDispatcher>();
        for (var lane = 1; lane <= lanes; lane++)
        {
            var name = $"provider commands {lane}";
            services.AddSingleton(sp => new BackgroundWork(name, Wake.Commands, Sweep, sp.GetRequiredService<CommandDispatcher>().RunAsync));
        }

        return services;
    }
}
