using ContactCenter.Core.Calls;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An earlier call with the same number.</summary>
/// <param name="At">When it began.</param>
/// <param name="Outbound">Whether we called.</param>
/// <param name="Topic">What the caller chose.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Code">What the agent recorded that it was about; null for nothing.</param>
/// <param name="Resolved">Whether the matter was settled; null where nothing was recorded.</param>
internal sealed record EarlierCallResponse(DateTimeOffset At, bool Outbound, string? Topic, CallOutcome Outcome, string? Code, bool? Resolved);
