namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>The door of the log.</summary>
internal static class AuditFeature
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<SignInAudit>();
        services.AddSingleton<ReadAudit>();
        services.AddScoped<AuditNote>();
        return services;
    }
}
