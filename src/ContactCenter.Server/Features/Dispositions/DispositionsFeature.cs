namespace ContactCenter.Server.Features.Dispositions;

/// <summary>The door of what agents record of their conversations.</summary>
internal static class DispositionsFeature
{
    public static IServiceCollection AddDispositions(this IServiceCollection services)
    {
        services.AddSingleton<DispositionStore>();
        services.AddSingleton<RecordDisposition>();
        return services;
    }
}
