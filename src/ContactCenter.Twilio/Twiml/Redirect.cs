using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Goes on with another document.</summary>
/// <param name="Url">Where it is; empty for the same document again.</param>
public sealed record Redirect(string Url) : TwimlVerb
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Redirect");
        writer.Text(Url);
        writer.WriteEndElement();
    }
}
