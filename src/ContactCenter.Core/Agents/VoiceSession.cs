namespace ContactCenter.Core.Agents;

/// <summary>The one browser page in which an agent's softphone is.</summary>
/// <param name="Page">The page's own key.</param>
/// <param name="HeardAt">When we last heard of it: it took the voice, or its softphone tried itself.</param>
public sealed record VoiceSession(Guid Page, DateTimeOffset HeardAt)
{
    /// <summary>Whether a page may have the agent's voice.</summary>
    /// <param name="held">Who has it; null when nobody has.</param>
    /// <param name="page">Who asks.</param>
    /// <param name="takesOver">Whether the agent said that this page is to have it.</param>
    /// <param name="state">What the agent is doing: a call in hand would be cut.</param>
    /// <param name="now">The present instant.</param>
    public static VoiceSessionAnswer Ask(VoiceSession? held, Guid page, bool takesOver, AgentState state, DateTimeOffset now) => held switch
    {
        null => VoiceSessionAnswer.Granted,
        _ when held.Page == page || now - held.HeardAt >= SoftphoneTrial.FreshFor => VoiceSessionAnswer.Granted,
        _ when !takesOver => VoiceSessionAnswer.Elsewhere,
        _ => state is AgentState.Idle or AgentState.WrapUp ? VoiceSessionAnswer.Granted : VoiceSessionAnswer.InCall,
    };
}
