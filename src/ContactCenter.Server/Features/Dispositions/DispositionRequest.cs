using ContactCenter.Core.Dispositions;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>What an agent records of a conversation.</summary>
/// <param name="Code">What it was about: a name of the organization's typology.</param>
/// <param name="Requester">In whose name somebody called.</param>
/// <param name="Resolved">Whether the matter is settled.</param>
/// <param name="Note">What the next one should know; empty for nothing, null to keep what was noted before.</param>
internal sealed record DispositionRequest(string Code, RequesterKind Requester, bool Resolved, string? Note);
