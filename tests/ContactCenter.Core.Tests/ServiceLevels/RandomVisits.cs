using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

/// <summary>Visits of one day in three queues, with every exit, with open ones and with faults; the same for the same seed.</summary>
internal static class RandomVisits
{
    public static readonly DateTimeOffset Now = TenVisits.Nine.AddHours(14);

    public static VisitFacts[] Make(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Next(random))];
    }

    private static VisitFacts Next(Random random)
    {
        var enteredAt = TenVisits.Nine.AddMilliseconds(random.Next(14 * 3_600_000));
        var queue = new QueueId($"queue-{random.Next(3)}");
        var entered = new VisitFacts(new OrganizationId("prat"), queue, enteredAt);
        var exits = Enum.GetValues<VisitExit>();
        var choice = random.Next(exits.Length + 1);
        if (choice == exits.Length)
        {
            return entered;
        }

        // about one in a thousand ends before it begins, as broken clocks have it
        var exitAt = enteredAt.AddMilliseconds(random.Next(-60, 60_000));
        var ended = entered with { Exit = exits[choice], ExitAt = exitAt };
        if (exits[choice] is not VisitExit.Answered || random.Next(10) == 0)
        {
            return ended;
        }

        var talkEndedAt = exitAt.AddMilliseconds(random.Next(-60, 600_000));
        return ended with { TalkEndedAt = talkEndedAt, WrapUpEndedAt = random.Next(2) == 0 ? null : talkEndedAt.AddSeconds(random.Next(60)) };
    }
}
