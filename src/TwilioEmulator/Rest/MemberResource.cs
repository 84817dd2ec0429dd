using TwilioEmulator.Queues;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record MemberResource(string CallSid, string QueueSid, string DateEnqueued, int Position, int WaitTime, string Uri)
{
    public static MemberResource Of(CallQueue queue, QueueMember member, RestScope scope) => new(
        member.Call.Sid,
        queue.Sid,
        TwilioDates.Format(member.EnqueuedAt),
        queue.PositionOf(member),
        (int)member.WaitAt(scope.Exchange.Now).TotalSeconds,
        $"{scope.Root}/Queues/{queue.Sid}/Members/{member.Call.Sid}.json");
}
