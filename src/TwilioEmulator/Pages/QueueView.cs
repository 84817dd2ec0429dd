using TwilioEmulator.Queues;

namespace TwilioEmulator.Pages;

internal sealed record QueueView(string Sid, string FriendlyName, IReadOnlyList<string> Members)
{
    public static QueueView Of(CallQueue queue) => new(queue.Sid, queue.FriendlyName, [.. queue.Members.Select(member => member.Call.Sid)]);
}
