using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Queues.Orders;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCenter.Server.Features.Queues;

/// <summary>The door of queues.</summary>
internal static class QueuesFeature
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddQueues(this IServiceCollection services)
    {
        services.AddSingleton<QueueStore>();
        services.TryAddSingleton<QueueOrderStore>();
        services.AddSingleton<OrderQueue>();
        services.AddSingleton<QueueOrderPages>();
        services.AddSingleton<EnterQueue>();
        services.AddSingleton<LeaveProviderQueue>();
        services.AddSingleton<AdoptWaitingCalls>();
        services.AddSingleton<QueueStanding>();
        services.AddSingleton<AnnounceWait>();
        services.AddSingleton<ApplyWaitRules>();
        services.AddSingleton<SendOn>();
        services.AddSingleton(sp => new BackgroundWork("wait rules", Wake.None, Sweep, sp.GetRequiredService<ApplyWaitRules>().RunAsync));
        services.AddSingleton(sp => new VoiceRoute("sent-on", VoiceUrls.SentOnPattern, VoiceRouteKind.Document, sp.GetRequiredService<SendOn>().ArriveAsync));
        services.AddSingleton(sp => new VoiceRoute("queue-left", VoiceUrls.QueueLeftPattern, VoiceRouteKind.Document, sp.GetRequiredService<LeaveProviderQueue>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("wait", VoiceUrls.WaitPattern, VoiceRouteKind.Wait, sp.GetRequiredService<AnnounceWait>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("wait-key", VoiceUrls.WaitKeyPattern, VoiceRouteKind.Wait, sp.GetRequiredService<AnnounceWait>().WithKeyAsync));
        return services;
    }
}
