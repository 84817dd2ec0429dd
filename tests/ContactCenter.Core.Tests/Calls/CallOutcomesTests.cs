using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Calls;

public sealed class CallOutcomesTests
{
    public static TheoryData<string, CallOutcome> Table() => new()
    {
        { "", CallOutcome.LeftInMenu },
        { "CallReceived", CallOutcome.LeftInMenu },
        { "CallReceived LanguageChosen CallEnded", CallOutcome.LeftInMenu },
        { "CallReceived FlowEnded CallEnded", CallOutcome.EndedInFlow },
        { "CallReceived FoundClosed CallEnded", CallOutcome.ClosedHours },
        { "CallReceived FoundClosed FlowEnded CallEnded", CallOutcome.ClosedHours },
        { "QueueEntered QueueLeft:Abandoned CallEnded", CallOutcome.Abandoned },
        { "QueueEntered QueueLeft:CallbackRequested FlowEnded", CallOutcome.CallbackRequested },
        { "QueueEntered QueueLeft:Closed FlowEnded", CallOutcome.ClosedHours },
        { "QueueEntered QueueLeft:Failed CallEnded", CallOutcome.Failed },
        { "QueueEntered QueueLeft:Answered CallEnded", CallOutcome.Answered },
        { "QueueEntered Connected QueueLeft:Answered FlowEnded CallEnded", CallOutcome.Answered },

        // an answer wins over whatever follows it, and whatever came before
        { "Connected QueueLeft:Answered QueueEntered QueueLeft:Abandoned", CallOutcome.Answered },
        { "FoundClosed QueueLeft:Failed Connected", CallOutcome.Answered },

        // otherwise the last exit
        { "QueueLeft:Failed QueueLeft:Abandoned", CallOutcome.Abandoned },
        { "QueueLeft:Abandoned QueueLeft:Failed", CallOutcome.Failed },
        { "FoundClosed QueueLeft:Abandoned", CallOutcome.Abandoned },

        // sent on by a rule is no end of its own: what came of it counts
        { "QueueLeft:Overflowed QueueLeft:Abandoned", CallOutcome.Abandoned },
        { "QueueLeft:Overflowed FlowEnded", CallOutcome.EndedInFlow },

        // a call of ours was answered, or failed; led to a queue it is one of its stays
        { "CallPlaced CallEnded", CallOutcome.Failed },
        { "CallPlaced Connected CallEnded", CallOutcome.Answered },
        { "CallPlaced Connected QueueEntered QueueLeft:Abandoned", CallOutcome.Answered },

        // a detail that nobody knows changes nothing
        { "QueueLeft:Abandoned QueueLeft:Elsewhere", CallOutcome.Abandoned },
        { "QueueLeft:99 FlowEnded", CallOutcome.EndedInFlow },
        { "QueueLeft FlowEnded", CallOutcome.EndedInFlow },

        // an agent who was held or rang is not an answer
        { "QueueEntered AgentReserved AgentRinging ReservationAccepted QueueLeft:Abandoned", CallOutcome.Abandoned },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Events_Give_One_Outcome(string events, CallOutcome outcome) => CallOutcomes.Of(Events(events)).ShouldBe(outcome);

    [Fact]
    public void Every_Exit_Of_A_Queue_Has_An_Outcome()
    {
        foreach (var exit in Enum.GetValues<VisitExit>())
        {
            Enum.IsDefined(CallOutcomes.Of(Events($"QueueLeft:{exit}"))).ShouldBeTrue();
        }
    }

    private static IEnumerable<CallEvent> Events(string events) =>
        from word in events.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        let parts = word.Split(':')
        select new CallEvent
        {
            EventId = Guid.Empty,
            OrganizationId = new OrganizationId("prat"),
            Kind = Enum.Parse<CallEventKind>(parts[0]),
            At = DateTimeOffset.UnixEpoch,
            Detail = parts.Length > 1 ? parts[1] : null,
        };
}
