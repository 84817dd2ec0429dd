using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Takes the leg out of its queue; only in a wait document. The Enqueue's action is asked next.</summary>
public sealed record Leave : TwimlVerb
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Leave");
        writer.WriteEndElement();
    }
}
