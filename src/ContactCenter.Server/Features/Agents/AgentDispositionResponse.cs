using ContactCenter.Core.Dispositions;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent has recorded of the call in hand, without the note.</summary>
/// <param name="Code">What it was about.</param>
/// <param name="Requester">In whose name somebody called.</param>
/// <param name="Resolved">Whether the matter is settled.</param>
internal sealed record AgentDispositionResponse(string Code, RequesterKind Requester, bool Resolved);
