using System.Text;
using Microsoft.AspNetCore.Http;

namespace ContactCenter.Twilio.Twiml;

/// <summary>Answers a voice webhook: always 200, since a document is the only thing that a live caller can hear.</summary>
public sealed class TwimlResult : IResult, IStatusCodeHttpResult, IContentTypeHttpResult
{
    private readonly ReadOnlyMemory<byte> _utf8;

    /// <summary>Answers with a document.</summary>
    public TwimlResult(TwimlDocument document) => _utf8 = document.Utf8;

    private TwimlResult(byte[] utf8) => _utf8 = utf8;

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public string ContentType => "text/xml; charset=utf-8";

    /// <summary>Answers with the stored text of a document, as a repeated request must.</summary>
    public static TwimlResult Again(string document) => new(Encoding.UTF8.GetBytes(document));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status200OK;
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.ContentLength = _utf8.Length;
        await httpContext.Response.Body.WriteAsync(_utf8, httpContext.RequestAborted);
    }
}
