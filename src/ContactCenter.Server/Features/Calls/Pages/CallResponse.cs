using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Dispositions;

namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>A call as supervisors and auditors read it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Contact">The matter it belongs to.</param>
/// <param name="ReceivedAt">When it reached us.</param>
/// <param name="EndedAt">When it was over; null while it goes on.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Language">The caller's language.</param>
/// <param name="Topic">What the caller chose.</param>
/// <param name="Caller">The caller's number with its middle hidden; null when withheld.</param>
/// <param name="Dispositions">What each agent who talked recorded, in the order of the conversations.</param>
public sealed record CallResponse(
    Guid Call,
    Guid Contact,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? EndedAt,
    CallOutcome? Outcome,
    string Language,
    string? Topic,
    string? Caller,
    IReadOnlyList<DispositionResponse> Dispositions);
