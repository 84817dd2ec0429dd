namespace ContactCenter.Server.Features.Softphones;

/// <summary>The door of softphones.</summary>
internal static class SoftphonesFeature
{
    public static IServiceCollection AddSoftphones(this IServiceCollection services)
    {
        services.AddSingleton<SoftphoneSetup>();
        services.AddSingleton<SoftphoneStore>();
        services.AddSingleton<TakeVoice>();
        services.AddSingleton<LeaveVoice>();
        services.AddSingleton<RecordTrial>();
        services.AddSingleton<UnansweredReason>();
        return services;
    }
}
