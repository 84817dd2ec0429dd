namespace ContactCenter.Server.Features.Conversations;

/// <summary>The door of what agents do in a conversation.</summary>
internal static class ConversationsFeature
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<ConversationInHand>();
        services.AddSingleton<HoldCaller>();
        services.AddSingleton<TakeCallerBack>();
        services.AddSingleton<HoldFailed>();
        return services;
    }
}
