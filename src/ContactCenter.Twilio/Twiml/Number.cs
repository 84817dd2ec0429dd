using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>A telephone. Text and not a parsed number, because 112 and 010 are numbers too.</summary>
/// <param name="Value">As dialled; white space is left out, because Twilio stumbles over it.</param>
public sealed record Number(string Value) : DialTarget
{
    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Number");
        writer.Text(string.Concat(Value.Where(c => !char.IsWhiteSpace(c))));
        writer.WriteEndElement();
    }
}
