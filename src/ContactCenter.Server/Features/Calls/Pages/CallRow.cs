using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>A call as one statement reads it afterwards.</summary>
internal sealed record CallRow
{
    public required CallId CallId { get; init; }

    public required ContactId ContactId { get; init; }

    public required LanguageTag Language { get; init; }

    public string? Topic { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public CallOutcome? Outcome { get; init; }

    public string? NumberMasked { get; init; }
}
