using TwilioEmulator.Calls;

namespace TwilioEmulator.Queues;

/// <summary>Calls in the order of their arrival. Positions are 1-based and shift at once.</summary>
internal sealed class CallQueue(string sid, string friendlyName, int maxSize, DateTimeOffset createdAt)
{
    public const int DefaultMaxSize = 1000;
    public const int LargestMaxSize = 5000;
    private readonly List<QueueMember> _members = [];

    public string Sid { get; } = sid;

    public string FriendlyName { get; set; } = friendlyName;

    public int MaxSize { get; set; } = maxSize;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public IReadOnlyList<QueueMember> Members => _members;

    public QueueMember Add(Call call, DateTimeOffset now)
    {
        var member = new QueueMember(call, now);
        _members.Add(member);
        return member;
    }

    public bool Remove(QueueMember member) => _members.Remove(member);

    public int PositionOf(QueueMember member) => _members.IndexOf(member) + 1;

    /// <summary>Of those who wait now; 0 when nobody does.</summary>
    public TimeSpan AverageWait(DateTimeOffset now) =>
        _members.Count == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(_members.Average(member => member.WaitAt(now).TotalSeconds));
}
