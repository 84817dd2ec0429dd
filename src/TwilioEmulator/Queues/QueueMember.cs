using TwilioEmulator.Calls;

namespace TwilioEmulator.Queues;

internal sealed record QueueMember(Call Call, DateTimeOffset EnqueuedAt)
{
    public TimeSpan WaitAt(DateTimeOffset now) => now - EnqueuedAt;
}
