using TwilioEmulator.Switching;

namespace TwilioEmulator.Queues;

/// <summary>The account's queues; names are made on demand.</summary>
internal sealed class QueueBook(SidSource sids, TimeProvider clock)
{
    private readonly List<CallQueue> _queues = [];

    public IReadOnlyList<CallQueue> All => _queues;

    public CallQueue? Find(string sid) => _queues.Find(queue => string.Equals(queue.Sid, sid, StringComparison.Ordinal));

    public CallQueue? FindByName(string name) => _queues.Find(queue => string.Equals(queue.FriendlyName, name, StringComparison.Ordinal));

    public CallQueue FindOrCreate(string name) => FindByName(name) ?? Create(name, CallQueue.DefaultMaxSize);

    public CallQueue Create(string name, int maxSize)
    {
        var queue = new CallQueue(sids.Next("QU"), name, maxSize, clock.GetUtcNow());
        _queues.Add(queue);
        return queue;
    }

    public void Remove(CallQueue queue) => _queues.Remove(queue);
}
