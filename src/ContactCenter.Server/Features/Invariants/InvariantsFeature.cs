namespace ContactCenter.Server.Features.Invariants;

/// <summary>The door of invariants.</summary>
internal static class InvariantsFeature
{
    public static IServiceCollection AddInvariants(this IServiceCollection services) => services.AddSingleton<InvariantChecker>();
}
