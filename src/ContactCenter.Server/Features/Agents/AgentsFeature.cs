namespace ContactCenter.Server.Features.Agents;

/// <summary>The door of agents.</summary>
internal static class AgentsFeature
{
    public static IServiceCollection AddAgents(this IServiceCollection services)
    {
        services.AddSingleton<AgentStore>();
        services.AddSingleton<AgentNoticeStore>();
        services.AddSingleton<SetAvailability>();
        services.AddSingleton<AnnounceEnd>();
        services.AddSingleton<CompleteWrapUp>();
        services.AddSingleton<ReadOwnDay>();
        services.AddSingleton<ReadCaller>();
        services.AddSingleton<ExtendWrapUp>();
        return services;
    }
}
