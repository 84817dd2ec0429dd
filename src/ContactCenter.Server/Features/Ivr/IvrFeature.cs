namespace ContactCenter.Server.Features.Ivr;

/// <summary>The door of the flows.</summary>
internal static class IvrFeature
{
    /// <param name="services">Where to.</param>
    /// <param name="flows">Loaded before the host is built, so that a server with a faulty flow never starts.</param>
    public static IServiceCollection AddIvr(this IServiceCollection services, FlowCatalog flows) => services
        .AddSingleton(flows)
        .AddSingleton<FlowSessionStore>();
}
