using ContactCenter.Core.Dispositions;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>What an agent recorded of a conversation.</summary>
/// <param name="Reservation">The conversation.</param>
/// <param name="Agent">Who had it.</param>
/// <param name="Code">What it was about, by its name in rows.</param>
/// <param name="Name">The same in the reader's language; the code where the typology has it no longer.</param>
/// <param name="Requester">In whose name somebody called.</param>
/// <param name="Resolved">Whether the matter is settled.</param>
/// <param name="Note">What was noted.</param>
/// <param name="RecordedAt">The last change.</param>
public sealed record DispositionResponse(
    Guid Reservation, string Agent, string Code, string Name, RequesterKind Requester, bool Resolved, string? Note, DateTimeOffset RecordedAt);
