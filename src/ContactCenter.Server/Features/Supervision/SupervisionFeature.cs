using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Supervision.Observing;
using ContactCenter.Server.Infrastructure.Webhooks;

namespace ContactCenter.Server.Features.Supervision;

/// <summary>The door of what supervisors do.</summary>
internal static class SupervisionFeature
{
    public static IServiceCollection AddSupervision(this IServiceCollection services)
    {
        services.AddSingleton<ChangeAvailability>();
        services.AddSingleton<EndStuckCall>();
        services.AddSingleton<AgentPages>();
        services.AddSingleton<ObservationStore>();
        services.AddSingleton<EndObservation>();
        services.AddSingleton<ObserveCall>();
        services.AddSingleton<ObserverCalls>();
        services.AddSingleton(sp => new VoiceRoute("observer", VoiceUrls.ObserverPattern, VoiceRouteKind.Document, sp.GetRequiredService<ObserverCalls>().AnswerAsync));
        services.AddSingleton(sp => new VoiceRoute("observer-status", VoiceUrls.ObserverStatusPattern, VoiceRouteKind.Signal, sp.GetRequiredService<ObserverCalls>().RecordStatusAsync));
        return services;
    }
}
