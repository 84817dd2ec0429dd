namespace TwilioEmulator.Twiml;

/// <summary>Why a running verb is stopped from outside.</summary>
internal enum Interruption
{
    /// <summary>The leg is over.</summary>
    HungUp,

    /// <summary>REST gave the leg another document.</summary>
    Redirected,

    /// <summary>What the verb was waiting for has happened elsewhere.</summary>
    Dropped,
}
