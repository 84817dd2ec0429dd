using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Silence. As the first verb of a ringing call it delays the answer.</summary>
/// <param name="Length">Whole seconds, rounded up.</param>
public sealed record Pause(TimeSpan Length) : TwimlPrompt
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Pause");
        writer.Optional("length", Length);
        writer.WriteEndElement();
    }
}
