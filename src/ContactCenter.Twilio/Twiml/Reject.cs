using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Refuses a call that rings, without answering it; only as the first verb.</summary>
/// <param name="Busy">Whether the caller hears the busy tone instead of an announcement.</param>
public sealed record Reject(bool Busy = false) : TwimlVerb
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Reject");
        writer.Optional("reason", Busy ? "busy" : null);
        writer.WriteEndElement();
    }
}
