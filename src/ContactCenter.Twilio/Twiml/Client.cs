using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>A softphone.</summary>
/// <param name="Identity">Its name: letters, digits and underscores, at most 121.</param>
/// <param name="Parameters">Handed to the browser, about 800 bytes in all; never personal data.</param>
public sealed record Client(string Identity, params IReadOnlyList<KeyValuePair<string, string>> Parameters) : DialTarget
{
    /// <summary>Where the leg's signals go.</summary>
    public string? StatusUrl { get; init; }

    internal override void Write(XmlWriter writer)
    {
        writer.WriteStartElement("Client");
        writer.Optional("statusCallback", StatusUrl);
        writer.Optional("statusCallbackEvent", StatusUrl is null ? null : "initiated ringing answered completed");
        if (Parameters.Count == 0)
        {
            writer.Text(Identity);
        }
        else
        {
            WriteWithParameters(writer);
        }

        writer.WriteEndElement();
    }

    private void WriteWithParameters(XmlWriter writer)
    {
        writer.WriteElementString("Identity", TwimlText.Clean(Identity));
        foreach (var (name, value) in Parameters)
        {
            writer.WriteStartElement("Parameter");
            writer.Optional("name", name);
            writer.Optional("value", value);
            writer.WriteEndElement();
        }
    }
}
