namespace ContactCenter.Core.Agents;

/// <summary>What a page hears that wants an agent's voice.</summary>
public enum VoiceSessionAnswer
{
    /// <summary>It has it.</summary>
    Granted,

    /// <summary>Another page has it; the agent may take it over.</summary>
    Elsewhere,

    /// <summary>Another page has it with a call in hand, which would be cut.</summary>
    InCall,
}
