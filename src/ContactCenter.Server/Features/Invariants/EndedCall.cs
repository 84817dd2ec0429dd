using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>A call that is over, with the outcome that its row holds.</summary>
internal sealed record EndedCall(CallId CallId, OrganizationId OrganizationId, CallOutcome Outcome);
