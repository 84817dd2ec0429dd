using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Tests.Calls;

public sealed class CallStatesTests
{
    private static readonly HashSet<(CallState From, CallState To)> Allowed =
    [
        (CallState.Received, CallState.InFlow),
        (CallState.InFlow, CallState.Queued),
        (CallState.Queued, CallState.Connecting),
        (CallState.Queued, CallState.InFlow),
        (CallState.Connecting, CallState.Talking),
        (CallState.Connecting, CallState.Queued),
        (CallState.Talking, CallState.Rating),
        (CallState.Talking, CallState.Queued),
        (CallState.Rating, CallState.InFlow),
    ];

    public static TheoryData<CallState, CallState> EveryPair()
    {
        var pairs = new TheoryData<CallState, CallState>();
        foreach (var from in Enum.GetValues<CallState>())
        {
            foreach (var to in Enum.GetValues<CallState>())
            {
                pairs.Add(from, to);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Call_Moves_Only_As_Designed_And_Can_Hang_Up_Everywhere(CallState from, CallState to)
    {
        var hangsUp = from is not CallState.Ended && to is CallState.Ended;

        CallStates.CanMove(from, to).ShouldBe(hangsUp || Allowed.Contains((from, to)));
    }
}
