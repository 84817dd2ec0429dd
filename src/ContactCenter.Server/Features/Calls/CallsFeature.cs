using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The door of calls.</summary>
internal static class CallsFeature
{
    private static readonly TimeSpan CheckSweep = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddCalls(this IServiceCollection services)
    {
        services.AddSingleton<CallStore>();
        services.AddSingleton<PartyStore>();
        services.AddSingleton<PersonalData>();
        services.AddSingleton<InstallationSecrets>();
        services.AddSingleton(sp => new SpeechVoices(sp.GetRequiredService<ServerSettings>().Voices));
        services.AddSingleton<FlowTwiml>();
        services.AddSingleton<StepFlow>();
        services.AddSingleton<Whisper>();
        services.AddSingleton<ReceiveCall>();
        services.AddSingleton<ContinueFlow>();
        services.AddSingleton<RecordCallerStatus>();
        services.AddSingleton<CloseCall>();
        services.AddSingleton<EndCall>();
        services.AddSingleton<ReconcileCalls>();
        services.AddSingleton<CallPageStore>();
        services.AddSingleton<ReadCalls>();
        services.AddSingleton<ReadCall>();
        services.AddSingleton<OpenCall>();
        services.AddScoped<CallWords>();
        services.AddSingleton(sp => new VoiceRoute("inbound", VoiceUrls.InboundPattern, VoiceRouteKind.Document, sp.GetRequiredService<ReceiveCall>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("fallback", VoiceUrls.FallbackPattern, VoiceRouteKind.Document, sp.GetRequiredService<ReceiveCall>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("status", VoiceUrls.StatusPattern, VoiceRouteKind.Signal, sp.GetRequiredService<RecordCallerStatus>().ExecuteAsync));
        services.AddSingleton(sp => new VoiceRoute("flow", VoiceUrls.FlowPattern, VoiceRouteKind.Document, sp.GetRequiredService<ContinueFlow>().WithKeysAsync));
        services.AddSingleton(sp => new VoiceRoute("flow-again", VoiceUrls.FlowAgainPattern, VoiceRouteKind.Document, sp.GetRequiredService<ContinueFlow>().AfterWaitingAsync));
        services.AddSingleton(sp => new VoiceRoute("recorded", VoiceUrls.RecordedPattern, VoiceRouteKind.Document, sp.GetRequiredService<ContinueFlow>().WithMessageAsync));
        services.AddSingleton(sp => new VoiceRoute("transferred", VoiceUrls.TransferredPattern, VoiceRouteKind.Document, sp.GetRequiredService<ContinueFlow>().AfterTransferAsync));
        services.AddSingleton(sp => new BackgroundWork("check calls", Wake.None, CheckSweep, sp.GetRequiredService<ReconcileCalls>().RunAsync));
        return services;
    }
}
