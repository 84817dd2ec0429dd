using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Ends the leg.</summary>
public sealed record Hangup : TwimlVerb
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Hangup");
        writer.WriteEndElement();
    }
}
