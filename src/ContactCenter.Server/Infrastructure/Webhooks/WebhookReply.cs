using System.Globalization;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>What a signed request was answered; the same request is answered the same.</summary>
internal sealed record WebhookReply
{
    public required int StatusCode { get; init; }

    /// <summary>The document; null for a signal.</summary>
    public string? Body { get; init; }

    public static WebhookReply Of(TwimlDocument document) => new() { StatusCode = StatusCodes.Status200OK, Body = document.ToString() };

    public static WebhookReply NoContent() => new() { StatusCode = StatusCodes.Status204NoContent };

    public IResult ToResult() => Body is null ? TypedResults.StatusCode(StatusCode) : TwimlResult.Again(Body);

    public override string ToString() => StatusCode.ToString(CultureInfo.InvariantCulture);
}
