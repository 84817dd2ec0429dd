using System.Text;
using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>What a leg is told to do, in order; at the end of the list it is hung up. Written once, however often it is sent.</summary>
public sealed class TwimlDocument
{
    /// <summary>Nothing to do: the answer to signals and to requests whose answer is thrown away.</summary>
    public static readonly TwimlDocument Empty = new();

    // without a byte order mark: Twilio refuses a document that does not begin with its declaration
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    private readonly Lazy<byte[]> _utf8;

    /// <summary>Makes a document of verbs.</summary>
    public TwimlDocument(params IReadOnlyList<TwimlVerb> verbs)
    {
        Verbs = verbs;
        _utf8 = new Lazy<byte[]>(Render);
    }

    /// <summary>What is done, in order.</summary>
    public IReadOnlyList<TwimlVerb> Verbs { get; }

    /// <summary>The document as it travels.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8.Value;

    /// <summary>The document as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8.Value);

    private byte[] Render()
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            writer.WriteStartElement("Response");
            foreach (var verb in Verbs)
            {
                verb.Write(writer);
            }

            writer.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
