using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Plays a recording.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="Loop">How often; 0 until the leg ends. Twilio's default is once.</param>
public sealed record Play(string Url, int? Loop = null) : TwimlPrompt
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Play");
        writer.Optional("loop", Loop);
        writer.Text(Url);
        writer.WriteEndElement();
    }
}
