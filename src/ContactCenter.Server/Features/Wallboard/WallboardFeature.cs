using ContactCenter.Server.Features.Alerts;
using ContactCenter.Server.Features.OutboundCalls;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Infrastructure.Live;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>The door of the wallboard.</summary>
internal static class WallboardFeature
{
    public static IServiceCollection AddWallboard(this IServiceCollection services)
    {
        services.TryAddSingleton<QueueOrderStore>();
        services.TryAddSingleton<AlertStore>();
        services.TryAddSingleton<OutboundCallStore>();
        services.AddSingleton<RatingMeans>();
        services.AddSingleton<WallboardStore>();
        services.AddSingleton<ReadWallboard>();
        services.AddScoped<WallboardNumbers>();
        services.AddSingleton<ILiveSource, WallboardLive>();
        return services;
    }
}
