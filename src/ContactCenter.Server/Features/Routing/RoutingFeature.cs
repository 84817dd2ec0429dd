using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing.Pages;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Jobs;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;

namespace ContactCenter.Server.Features.Routing;

/// <summary>The door of routing.</summary>
internal static class RoutingFeature
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddAgentRouting(this IServiceCollection services)
    {
        services.AddSingleton<IAgentSelector, LongestIdleAgentSelector>();
        services.AddSingleton<ReservationStore>();
        services.AddSingleton<RoutingPool>();
        services.AddSingleton<DecisionStore>();
        services.AddSingleton<IRecurringJob, DeleteOldDecisions>();
        services.AddSingleton<RouteCalls>();
        services.AddSingleton<ReadWhy>();
        services.AddScoped<WaitWords>();
        services.AddSingleton<ReturnCaller>();
        services.AddSingleton<ReleaseReservation>();
        services.AddSingleton<AcceptReservation>();
        services.AddSingleton<BringCaller>();
        services.AddSingleton<ConnectCaller>();
        services.AddSingleton<EndConversation>();
        services.AddSingleton<FinishWrapUp>();
        services.AddSingleton<LeaveRoom>();
        services.AddSingleton<RecordRoomEvent>();
        services.AddSingleton<RecordAgentStatus>();
        services.AddSingleton<ReservationDeadlines>();
        services.AddRoutes();
        services.AddSingleton(sp => new BackgroundWork("routing", Wake.Routing, Sweep, sp.GetRequiredService<RouteCalls>().ExecuteAsync));
        services.AddSingleton(sp => new BackgroundWork("deadlines", Wake.Deadlines, Sweep, sp.GetRequiredService<ReservationDeadlines>().RunAsync));
        return services;
    }

    private static void AddRoutes(this IServiceCollection services)
    {
        services.AddSingleton(sp => new VoiceRoute("agent", VoiceUrls.AgentPattern, VoiceRouteKind.Document, sp.GetRequiredService<AcceptReservation>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("agent-left", VoiceUrls.AgentLeftPattern, VoiceRouteKind.Document, sp.GetRequiredService<LeaveRoom>().AgentAsync));
        services.AddSingleton(sp => new VoiceRoute("agent-gone", VoiceUrls.AgentGonePattern, VoiceRouteKind.Document, (_, target, _) =>
            Task.FromResult(sp.GetRequiredService<StandbyDocuments>().CallGone(target.OrganizationId))));
        services.AddSingleton(sp => new VoiceRoute("agent-status", VoiceUrls.AgentStatusPattern, VoiceRouteKind.Signal, sp.GetRequiredService<RecordAgentStatus>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("caller", VoiceUrls.CallerPattern, VoiceRouteKind.Document, sp.GetRequiredService<BringCaller>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("caller-left", VoiceUrls.CallerLeftPattern, VoiceRouteKind.Document, sp.GetRequiredService<LeaveRoom>().CallerAsync));
        services.AddSingleton(sp => new VoiceRoute("room", VoiceUrls.RoomPattern, VoiceRouteKind.Signal, sp.GetRequiredService<RecordRoomEvent>().ExecuteAsync));
    }
}
