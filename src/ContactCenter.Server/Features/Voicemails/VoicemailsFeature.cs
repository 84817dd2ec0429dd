namespace ContactCenter.Server.Features.Voicemails;

/// <summary>The door of recorded messages.</summary>
internal static class VoicemailsFeature
{
    public static IServiceCollection AddVoicemails(this IServiceCollection services)
    {
        services.AddSingleton<VoicemailStore>();
        services.AddSingleton<RecordMessage>();
        return services;
    }
}
