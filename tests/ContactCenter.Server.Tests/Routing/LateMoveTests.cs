using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Routing;

/// <summary>The provider carries out an order to move the caller long after we gave it up.</summary>
public sealed class LateMoveTests
{
    [Fact]
    public async Task A_Caller_Who_Is_Moved_To_A_Lost_Agent_During_A_Conversation_Stays_In_It()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.DeclineAsync();
        await anna.UntilAsync("Idle NotReady NoAnswer");
        var first = host.Rows.One("SELECT ReservationId FROM Reservation ORDER BY Seq");
        var dolors = await host.ReadyAsync("dolors");
        await dolors.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(2);
        var current = host.Rows.One("SELECT ReservationId FROM Reservation ORDER BY Seq DESC");

        var answer = await host.Webhooks.PostAsync(
            $"/voice/prat/reservations/{RoomOf(first)}/caller", null, ("CallSid", citizen.CallSid), ("CallStatus", "in-progress"));

        answer.Body.ShouldContain($">{RoomOf(current)}</Conference>");
        host.Rows.One("SELECT COALESCE(PendingMove, 'none') FROM CallLeg WHERE Kind = 'Caller'").ShouldBe("none");
    }

    [Fact]
    public async Task A_Caller_Who_Could_Not_Be_Brought_Is_Under_Way_No_More()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "503", when = "before", times = 1000 } } });
        await anna.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("Requeued") == 1, "the caller waits again");

        host.Rows.ShouldHaveEvent("ReservationCanceled caller not brought");
        host.Rows.One("SELECT COALESCE(PendingMove, 'none') FROM CallLeg WHERE Kind = 'Caller'").ShouldBe("none");
        citizen.IsQueued.ShouldBeTrue();
        await citizen.HangUpAsync();
        await host.UntilAsync(() => host.Rows.Outcomes.Equals("Abandoned", StringComparison.Ordinal), "the outcome");
        host.Rows.Exits.ShouldBe("Abandoned");
    }

    /// <summary>Addresses and rooms write a reservation's id without hyphens.</summary>
    private static string RoomOf(string reservationId) => Guid.Parse(reservationId).ToString("N");
}
