namespace ContactCenter.Server.Features.Ivr;

/// <summary>The door of the flows.</summary>
internal static class IvrFeature
{
    /// <summary>Loads the flows now, so that a server with a faulty flow never starts.</summary>
    /// <exception cref="InvalidFlowsException">Lists everything wrong with the files.</exception>
    public static IServiceCollection AddIvr(this IServiceCollection services, string flowFolder) => services
        .AddSingleton(FlowCatalog.FromFolder(flowFolder))
        .AddSingleton<FlowSessionStore>();
}
