using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Lets the leg wait in a queue.</summary>
/// <param name="Name">The queue's name, at most 64 characters; made when it does not exist.</param>
/// <param name="Action">Asked when the leg comes out, for whatever reason.</param>
/// <param name="WaitUrl">What the leg hears, asked again and again; empty for silence, null for Twilio's music.</param>
public sealed record Enqueue(string Name, string? Action = null, string? WaitUrl = null) : TwimlVerb
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Enqueue");
        writer.Optional("action", Action);
        writer.Optional("waitUrl", WaitUrl);
        writer.Text(Name);
        writer.WriteEndElement();
    }
}
