using System.Net;

namespace ContactCenter.Twilio.Rest;

/// <summary>
/// A form that knows whether it was begun to be sent. Headers alone cannot be carried out, so a form that was never begun proves
/// that the command did not happen: whether name, connection, TLS or a full pool stood in the way.
/// </summary>
internal sealed class MarkedForm(IEnumerable<KeyValuePair<string, string>> fields) : FormUrlEncodedContent(fields)
{
    public bool Begun { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Begun = true;
        return base.SerializeToStreamAsync(stream, context, cancellationToken);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Begun = true;
        return base.SerializeToStreamAsync(stream, context);
    }
}
