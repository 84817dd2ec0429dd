namespace ContactCenter.Twilio.Twiml;

/// <summary>A verb that is heard and may stand inside <see cref="Gather"/>.</summary>
public abstract record TwimlPrompt : TwimlVerb
{
    private protected TwimlPrompt()
    {
    }
}
