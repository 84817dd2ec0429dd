using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Webhooks;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>The door of calls of agents' own initiative.</summary>
internal static class OutboundCallsFeature
{
    public static IServiceCollection AddOutboundCalls(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboundCallStore>();
        services.AddSingleton<OutboundSession>();
        services.AddSingleton<PlaceCall>();
        services.AddSingleton<EndDialing>();
        services.AddSingleton<NeverDialed>();
        services.AddSingleton<CalledParty>();
        services.AddSingleton(sp => new VoiceRoute("called", VoiceUrls.CalledPattern, VoiceRouteKind.Document, sp.GetRequiredService<CalledParty>().AnswerAsync));
        services.AddSingleton(sp => new VoiceRoute("called-status", VoiceUrls.CalledStatusPattern, VoiceRouteKind.Signal, sp.GetRequiredService<CalledParty>().RecordStatusAsync));
        return services;
    }
}
