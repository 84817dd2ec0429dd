using ContactCenter.Server.Features.Ivr.Lookups;
using ContactCenter.Server.Features.Ivr.Pages;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>The door of the flows.</summary>
internal static class IvrFeature
{
    private static readonly TimeSpan PublicationSweep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookupSweep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FolderSweep = TimeSpan.FromSeconds(2);

    /// <param name="services">Where to.</param>
    /// <param name="settings">Where the folder is, and whether it is followed.</param>
    /// <param name="flows">Loaded before the host is built, so that a server with nothing to say never starts.</param>
    public static IServiceCollection AddIvr(this IServiceCollection services, ServerSettings settings, FlowCatalog flows)
    {
        services.AddSingleton(flows);
        services.AddSingleton<FlowSessionStore>();
        services.AddSingleton<FlowPublicationStore>();
        services.AddSingleton<FlowRevisions>();
        services.AddSingleton<FlowsNotice>();
        services.AddSingleton<IPublicationRule, TargetsKeepTheirPast>();
        services.AddSingleton<PublishFlows>();
        services.AddSingleton<FollowPublications>();
        services.AddSingleton(sp => ActivatorUtilities.CreateInstance<FollowFolder>(sp, settings.FlowFolder));
        services.AddSingleton<ReadDraft>();
        services.AddSingleton<ReadFlows>();
        services.AddSingleton<PlayFlow>();
        OutsideHttp.Register(services);
        services.AddSingleton<LookupStore>();
        services.AddSingleton<CarryOutLookups>();
        services.AddSingleton(sp => new BackgroundWork("look-ups", Wake.Lookups, LookupSweep, sp.GetRequiredService<CarryOutLookups>().RunAsync));
        if (settings.FollowsFlows)
        {
            services.AddSingleton(sp => new BackgroundWork("flow folder", Wake.None, FolderSweep, sp.GetRequiredService<FollowFolder>().RunAsync));
            services.AddSingleton(sp => new BackgroundWork("flow publications", Wake.None, PublicationSweep, sp.GetRequiredService<FollowPublications>().RunAsync));
        }

        return services;
    }
}
