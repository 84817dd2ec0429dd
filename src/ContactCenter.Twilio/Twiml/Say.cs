using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Speaks a text; a text too long for Twilio becomes several verbs, cut between sentences.</summary>
/// <param name="Text">Plain text; whatever looks like markup is spoken, not obeyed.</param>
/// <param name="Language">BCP 47, as in <c>ca-ES</c>; null leaves the choice to the account.</param>
/// <param name="Voice">Twilio's name of a voice, as in <c>Polly.Arlet-Neural</c>.</param>
public sealed record Say(string Text, string? Language = null, string? Voice = null) : TwimlPrompt
{
    internal override void Write(XmlWriter writer)
    {
        foreach (var part in SpeechText.Split(Text))
        {
            writer.WriteStartElement("Say");
            writer.Optional("language", Language);
            writer.Optional("voice", Voice);
            writer.Text(part);
            writer.WriteEndElement();
        }
    }
}
