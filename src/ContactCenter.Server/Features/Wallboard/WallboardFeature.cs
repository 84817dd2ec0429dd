using ContactCenter.Server.Infrastructure.Live;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>The door of the wallboard.</summary>
internal static class WallboardFeature
{
    public static IServiceCollection AddWallboard(this IServiceCollection services)
    {
        services.AddSingleton<RatingMeans>();
        services.AddSingleton<WallboardStore>();
        services.AddSingleton<ReadWallboard>();
        services.AddScoped<WallboardNumbers>();
        services.AddSingleton<ILiveSource, WallboardLive>();
        return services;
    }
}
