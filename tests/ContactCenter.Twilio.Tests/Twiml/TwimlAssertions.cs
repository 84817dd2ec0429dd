using System.Xml.Linq;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Twilio.Tests.Twiml;

internal static class TwimlAssertions
{
    /// <summary>The whole text, byte for byte, and a parser's opinion that it is XML.</summary>
    public static void ShouldRead(this TwimlDocument document, string verbs)
    {
        document.ToString().ShouldBe($"""<?xml version="1.0" encoding="utf-8"?><Response>{verbs}</Response>""");
        XDocument.Parse(document.ToString()).Root!.Name.LocalName.ShouldBe("Response");
    }
}
