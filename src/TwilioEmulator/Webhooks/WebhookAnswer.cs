namespace TwilioEmulator.Webhooks;

/// <summary>What came back: a status and a body, or the Debugger code of the failure that stood in its way.</summary>
internal sealed record WebhookAnswer(string FinalUrl, int? Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    public int? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    /// <summary>Which entry of a retry policy this failure belongs to.</summary>
    public string? FailureKind { get; init; }

    public static WebhookAnswer Failed(string url, int code, string message, string? kind = null) =>
        new(url, null, null, ReadOnlyMemory<byte>.Empty) { ErrorCode = code, ErrorMessage = message, FailureKind = kind };
}
