using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>The door of help on callers' screens, which begins with their permission.</summary>
internal static class RemoteHelpFeature
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddRemoteHelp(this IServiceCollection services)
    {
        services.AddSingleton<ConsentStore>();
        services.AddSingleton<AskConsent>();
        services.AddSingleton<AskedCaller>();
        services.AddSingleton<InterruptConsent>();
        services.AddSingleton<ConsentDeadlines>();
        services.AddSingleton<HelpOnScreen>();
        services.AddSingleton(sp => new VoiceRoute("consent-ask", VoiceUrls.AskConsentPattern, VoiceRouteKind.Document, sp.GetRequiredService<AskedCaller>().AskAsync));
        services.AddSingleton(sp => new VoiceRoute("consent-answer", VoiceUrls.ConsentAnswerPattern, VoiceRouteKind.Document, sp.GetRequiredService<AskedCaller>().AnswerAsync));
        services.AddSingleton(sp => new VoiceRoute("consent-recorded", VoiceUrls.ConsentRecordedPattern, VoiceRouteKind.Document, sp.GetRequiredService<AskedCaller>().RecordedAsync));
        services.AddSingleton(sp => new VoiceRoute("consent-back", VoiceUrls.ConsentBackPattern, VoiceRouteKind.Document, sp.GetRequiredService<AskedCaller>().ReturnAsync));
        services.AddSingleton(sp => new BackgroundWork("questions to callers", Wake.Deadlines, Sweep, sp.GetRequiredService<ConsentDeadlines>().RunAsync));
        return services;
    }
}
