namespace TwilioEmulator.Twiml;

/// <summary>How a verb leaves the stage.</summary>
internal abstract record VerbOutcome
{
    /// <summary>The verb after it runs.</summary>
    internal sealed record Next : VerbOutcome;

    /// <summary>Another document takes over.</summary>
    internal sealed record Replace(DocumentRequest Document) : VerbOutcome;

    /// <summary>The leg ends.</summary>
    internal sealed record HangUp(string Reason) : VerbOutcome;

    /// <summary>The leg is turned away before it was answered.</summary>
    internal sealed record Refuse(bool Busy) : VerbOutcome;

    /// <summary>The leg leaves the queue whose wait document this is.</summary>
    internal sealed record Leave : VerbOutcome;
}
