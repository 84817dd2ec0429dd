using System.Text;
using System.Xml;
using System.Xml.Linq;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml;

/// <summary>The verbs of one answer of the application.</summary>
internal sealed record TwimlDocument(IReadOnlyList<XElement> Verbs)
{
    private const int MostBytes = 64 * 1024;
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static readonly TwimlDocument Empty = new([]);

    public static (TwimlDocument Document, DocumentError? Error) Read(WebhookAnswer answer)
    {
        if (answer.ErrorCode is { } code)
        {
            return Fail(code, answer.ErrorMessage ?? "The document could not be fetched");
        }

        var type = answer.ContentType ?? "";
        if (type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase))
        {
            return (new TwimlDocument([new XElement("Play", answer.FinalUrl), new XElement("Hangup")]), null);
        }

        if (answer.Body.Length == 0)
        {
            return Fail(11770, "Empty body");
        }

        if (answer.Body.Length > MostBytes)
        {
            return Fail(11750, "Body over 64 kB");
        }

        return type.ToUpperInvariant() switch
        {
            "TEXT/XML" or "APPLICATION/XML" or "TEXT/HTML" => Parse(answer.Body.Span),
            "TEXT/PLAIN" => ReadPlain(answer.Body.Span),
            _ => Fail(12300, $"Content-Type \"{type}\" is not supported"),
        };
    }

    public static (TwimlDocument Document, DocumentError? Error) Parse(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            return Fail(12100, "A byte order mark stands before the document");
        }

        try
        {
            using var stream = new MemoryStream(body.ToArray());
            using var reader = XmlReader.Create(stream, Strict);
            var root = XDocument.Load(reader).Root;
            return root?.Name.LocalName is "Response"
                ? (new TwimlDocument([.. root.Elements()]), null)
                : Fail(12100, "The root element is not <Response>");
        }
        catch (XmlException exception)
        {
            return Fail(12100, exception.Message);
        }
    }

    private static (TwimlDocument Document, DocumentError? Error) ReadPlain(ReadOnlySpan<byte> body)
    {
        var parsed = Parse(body);
        return parsed.Error is null
            ? parsed
            : (new TwimlDocument([new XElement("Say", Encoding.UTF8.GetString(body)), new XElement("Hangup")]), null);
    }

    private static (TwimlDocument Document, DocumentError? Error) Fail(int code, string message) => (Empty, new DocumentError(code, message));
}
