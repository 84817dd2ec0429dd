using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Takes keys while prompts are spoken. Without an answer the next verb runs, unless <see cref="ActionOnEmptyResult"/>.</summary>
/// <param name="Action">Where the keys are sent.</param>
/// <param name="Prompts">What is heard meanwhile; a key stops it.</param>
public sealed record Gather(string Action, params IReadOnlyList<TwimlPrompt> Prompts) : TwimlVerb
{
    /// <summary>How many keys end the input; null for any number.</summary>
    public int? NumDigits { get; init; }

    /// <summary>How long to wait for the next key, once the prompts are over; Twilio's default is 5 s.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The key that ends the input; empty for none, so that # and * are ordinary keys; null for Twilio's #.</summary>
    public string? FinishOnKey { get; init; }

    /// <summary>Whether silence is reported to the action too.</summary>
    public bool? ActionOnEmptyResult { get; init; }

    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Gather");
        writer.Optional("input", "dtmf");
        writer.Optional("action", Action);
        writer.Optional("numDigits", NumDigits);
        writer.Optional("timeout", Timeout);
        writer.Optional("finishOnKey", FinishOnKey);
        writer.Optional("actionOnEmptyResult", ActionOnEmptyResult);
        foreach (var prompt in Prompts)
        {
            prompt.Write(writer);
        }

        writer.WriteEndElement();
    }
}
