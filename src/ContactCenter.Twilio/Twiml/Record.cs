using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Records what the leg says, after a tone. Ended by silence, by a key, by its length or by hanging up; nothing after it runs.</summary>
/// <param name="Action">Asked when it is over, also when the caller hung up.</param>
public sealed record Record(string Action) : TwimlVerb
{
    /// <summary>How much silence ends it; Twilio's default is 5 s.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The longest recording; Twilio's default is an hour.</summary>
    public TimeSpan? MaxLength { get; init; }

    /// <summary>Keys that end it; Twilio's default is all of them.</summary>
    public string? FinishOnKey { get; init; }

    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Record");
        writer.Optional("action", Action);
        writer.Optional("timeout", Timeout);
        writer.Optional("maxLength", MaxLength);
        writer.Optional("finishOnKey", FinishOnKey);
        writer.WriteEndElement();
    }
}
