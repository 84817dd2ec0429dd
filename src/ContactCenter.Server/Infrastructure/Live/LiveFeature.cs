using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>The door of the live stream; features add their <see cref="ILiveSource"/>.</summary>
internal static class LiveFeature
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSingleton<EventWindow>();
        services.AddSingleton<LiveStates>();
        services.AddSingleton<LiveHub>();
        services.AddSingleton<LiveTail>();
        services.AddSingleton<LiveStream>();
        services.AddSingleton(sp => new BackgroundWork("screens", Wake.Screens, Sweep, sp.GetRequiredService<LiveTail>().RunAsync));
        return services;
    }
}
