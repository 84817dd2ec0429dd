using TwilioEmulator.Queues;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record QueueResource(
    string Sid, string AccountSid, string FriendlyName, int CurrentSize, int MaxSize, int AverageWaitTime, string DateCreated, string DateUpdated, string Uri)
{
    public static QueueResource Of(CallQueue queue, RestScope scope) => new(
        queue.Sid,
        scope.AccountSid,
        queue.FriendlyName,
        queue.Members.Count,
        queue.MaxSize,
        (int)queue.AverageWait(scope.Exchange.Now).TotalSeconds,
        TwilioDates.Format(queue.CreatedAt),
        TwilioDates.Format(queue.UpdatedAt),
        $"{scope.Root}/Queues/{queue.Sid}.json");
}
