namespace TwilioEmulator.Webhooks;

/// <summary>One finished request as the emulator's page and tests see it.</summary>
internal sealed record WebhookRecord(
    DateTimeOffset At, string What, string Method, string Url, string? CallSid, string Token, int? Status, int? ErrorCode, IReadOnlyList<Field> Fields);
