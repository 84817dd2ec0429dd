using ContactCenter.Server.Infrastructure.Live;

namespace ContactCenter.Server.Features.Desktop;

/// <summary>The door of the agents' desktop.</summary>
internal static class DesktopFeature
{
    public static IServiceCollection AddDesktop(this IServiceCollection services) => services.AddSingleton<ILiveSource, AgentLive>();
}
