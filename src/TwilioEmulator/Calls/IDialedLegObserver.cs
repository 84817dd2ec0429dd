namespace TwilioEmulator.Calls;

/// <summary>What a Dial needs to know of the legs that it made.</summary>
internal interface IDialedLegObserver
{
    void LegAnswered(Call leg);

    void LegEnded(Call leg);

    /// <summary>REST gave the leg a document of its own.</summary>
    void LegRedirected(Call leg);
}
