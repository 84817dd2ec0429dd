namespace ContactCenter.Server.Features.Supervision;

/// <summary>The door of what supervisors do.</summary>
internal static class SupervisionFeature
{
    public static IServiceCollection AddSupervision(this IServiceCollection services)
    {
        services.AddSingleton<ChangeAvailability>();
        services.AddSingleton<EndStuckCall>();
        services.AddSingleton<AgentPages>();
        return services;
    }
}
