namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>What a telephone or a softphone notices.</summary>
internal sealed record PhoneNews
{
    public required string Type { get; init; }

    public string? CallSid { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? Queue { get; init; }

    public string? Room { get; init; }

    public int? Participants { get; init; }

    public string? To { get; init; }

    /// <summary>How the leg stands in its room, such as <c>hold</c>.</summary>
    public string? Status { get; init; }

    public string? Reason { get; init; }

    /// <summary>When, on the clock of the test.</summary>
    public DateTimeOffset At { get; init; }

    public bool Is(string type) => string.Equals(Type, type, StringComparison.Ordinal);
}
