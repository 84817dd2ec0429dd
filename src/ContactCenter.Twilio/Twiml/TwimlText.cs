using System.Globalization;
using System.Text;
using System.Xml;

namespace ContactCenter.Twilio.Twiml;

/// <summary>What the verbs need of an XML writer: absent attributes stay absent, and no character can spoil the document.</summary>
internal static class TwimlText
{
    public static void Optional(this XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(name, Clean(value));
        }
    }

    public static void Optional(this XmlWriter writer, string name, bool? value) =>
        writer.Optional(name, value switch { true => "true", false => "false", null => null });

    public static void Optional(this XmlWriter writer, string name, int? value) =>
        writer.Optional(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whole seconds, rounded up: a limit that is a fraction too short would cut someone off.</summary>
    public static void Optional(this XmlWriter writer, string name, TimeSpan? value) =>
        writer.Optional(name, value is { } span ? (int)Math.Ceiling(span.TotalSeconds) : (int?)null);

    public static void Text(this XmlWriter writer, string text) => writer.WriteString(Clean(text));

    /// <summary>Drops what XML 1.0 cannot carry at all: control characters and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        var index = FirstForbidden(text, 0);
        if (index == text.Length)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length; start = index + 1)
        {
            index = FirstForbidden(text, start);
            kept.Append(text, start, index - start);
        }

        return kept.ToString();
    }

    private static int FirstForbidden(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }
}
