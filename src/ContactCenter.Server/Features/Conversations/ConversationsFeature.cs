using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>The door of what agents do in a conversation.</summary>
internal static class ConversationsFeature
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<ConversationInHand>();
        services.AddSingleton<HoldCaller>();
        services.AddSingleton<TakeCallerBack>();
        services.AddSingleton<HoldFailed>();
        services.AddSingleton<TransferStore>();
        services.AddSingleton<FindTarget>();
        services.AddSingleton<RingColleague>();
        services.AddSingleton<LeaveTo>();
        services.AddSingleton<AskColleague>();
        services.AddSingleton<HandOver>();
        services.AddSingleton<StopAsking>();
        services.AddSingleton<Consults>();
        services.AddSingleton<FollowTransfer>();
        services.AddSingleton<OutsideParty>();
        services.AddSingleton<ReadTargets>();
        services.AddSingleton(sp => new VoiceRoute("outside", VoiceUrls.OutsidePattern, VoiceRouteKind.Document, sp.GetRequiredService<OutsideParty>().AnswerAsync));
        services.AddSingleton(sp => new VoiceRoute("outside-left", VoiceUrls.OutsideLeftPattern, VoiceRouteKind.Document, sp.GetRequiredService<OutsideParty>().LeftAsync));
        services.AddSingleton(sp => new VoiceRoute("transfer-room", VoiceUrls.TransferRoomPattern, VoiceRouteKind.Signal, sp.GetRequiredService<OutsideParty>().RecordRoomAsync));
        services.AddSingleton(sp => new VoiceRoute("outside-status", VoiceUrls.OutsideStatusPattern, VoiceRouteKind.Signal, sp.GetRequiredService<OutsideParty>().RecordStatusAsync));
        services.AddSingleton(sp => new BackgroundWork("numbers that ring", Wake.Deadlines, Sweep, sp.GetRequiredService<OutsideParty>().RunAsync));
        services.AddSingleton(sp => new VoiceRoute("consult-left", VoiceUrls.ConsultLeftPattern, VoiceRouteKind.Document, sp.GetRequiredService<Consults>().LeftAsync));
        services.AddSingleton(sp => new VoiceRoute("transfer-left", VoiceUrls.TransferLeftPattern, VoiceRouteKind.Document, sp.GetRequiredService<FollowTransfer>().NumberLeftAsync));
        return services;
    }
}
