namespace ContactCenter.Core.Ivr;

/// <summary>Something a flow wants the caller's phone to do.</summary>
public abstract record VoiceDirective;
