using System.Globalization;
using System.Xml.Linq;
using TwilioEmulator.Calls;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml;

/// <summary>One verb of one document on one leg, and the readers of its attributes.</summary>
internal sealed record VerbContext(Exchange Exchange, Call Call, TwimlSession Session, XElement Element, Action<VerbExecution, VerbOutcome> Done)
{
    public bool IsFirst { get; init; }

    public string Text => Element.Value.Trim();

    public string? Attribute(string name) => Element.Attribute(name)?.Value;

    public int Number(string name, int byDefault) =>
        int.TryParse(Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : byDefault;

    public bool Flag(string name, bool byDefault) => Attribute(name) switch
    {
        "true" => true,
        "false" => false,
        _ => byDefault,
    };

    public string Method(string name, string byDefault = "POST") => Attribute(name)?.ToUpperInvariant() switch
    {
        "GET" => "GET",
        "POST" => "POST",
        _ => byDefault,
    };

    /// <summary>A URL of the document made absolute against the document's own; a relative one in an inline document stays as it is and fails.</summary>
    public string Resolve(string url)
    {
        if (Session.BaseUrl is { } baseUrl)
        {
            return new Uri(new Uri(baseUrl), url).AbsoluteUri;
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var absolute) || string.Equals(absolute.Scheme, Uri.UriSchemeFile, StringComparison.Ordinal))
        {
            Warn(15004, $"The URL {url} must be absolute in an inline document");
        }

        return url;
    }

    /// <summary>The request of the <c>action</c> attribute, or null when the verb has none.</summary>
    public DocumentRequest? Action(IReadOnlyList<Field> fields) =>
        Attribute("action") is { } action ? new($"{Element.Name.LocalName} action", Resolve(action), Method("method"), fields) : null;

    /// <summary>The action's document takes over; without an action the next verb does.</summary>
    public VerbOutcome ActionOrNext(IReadOnlyList<Field> fields) =>
        Action(fields) is { } action ? new VerbOutcome.Replace(action) : new VerbOutcome.Next();

    public void Warn(int code, string message) => Exchange.Debugger.Add(code, message, Call.Sid, Session.BaseUrl);
}
