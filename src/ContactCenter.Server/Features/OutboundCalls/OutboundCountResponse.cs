using ContactCenter.Core.OutboundCalls;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>Calls of agents' own initiative in some stretch of time; never part of offered or answered.</summary>
/// <param name="Made">How many were placed.</param>
/// <param name="Reached">In how many of them somebody answered.</param>
/// <param name="TalkSeconds">How long they talked, in whole seconds, open conversations included.</param>
public sealed record OutboundCountResponse(int Made, int Reached, long TalkSeconds)
{
    internal static OutboundCountResponse Of(IReadOnlyCollection<OutboundCallRow> calls, DateTimeOffset now) => new(
        calls.Count,
        calls.Count(call => call.Result == OutboundResult.Reached),
        (long)calls.Sum(call => call.ConnectedAt is { } from ? Math.Max(0, ((call.TalkEndedAt ?? now) - from).TotalSeconds) : 0));
}
