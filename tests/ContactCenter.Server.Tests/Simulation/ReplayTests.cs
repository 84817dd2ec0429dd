using System.Globalization;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class ReplayTests(PatientReplay patient) : IClassFixture<PatientReplay>
{
    private readonly Simulate _run = patient.Run;

    [Fact]
    public void Callers_Arrive_When_They_Did_And_Talk_As_Long_As_They_Did()
    {
        // Israel is three hours ahead in June; what is not of that day is left out
        _run.Calls.Select(call => call.At("received_at").ToString("s", CultureInfo.InvariantCulture))
            .ShouldBe(["2003-06-01T21:00:00", "2003-06-02T06:00:00", "2003-06-02T06:00:30", "2003-06-02T06:01:00", "2003-06-02T06:10:00", "2003-06-02T20:40:00"]);
        _run.Calls.Select(call => call.Text("outcome")).ShouldBe(["answered", "answered", "answered", "abandoned", "left_in_menu", "answered"]);
        _run.Calls.Where(call => call.Is("exit", "answered")).Select(call => call.Seconds("answered_at", "talk_ended_at")).ShouldBe([30, 120, 60, 45]);
        _run.Calls.Where(call => call.Text("queue") is not null).Select(call => call.Seconds("received_at", "entered_at")).ShouldBe([4, 5, 4, 3, 0]);
    }

    [Fact]
    public void One_Who_Hung_Up_Waits_As_Long_As_In_The_File()
    {
        _run.Calls[3].Seconds("entered_at", "exit_at").ShouldBe(25);
        _run.Calls[3].Text("exit").ShouldBe("abandoned");
        _run.Calls[4].Seconds("received_at", "ended_at").ShouldBe(7);
        _run.Calls[4].Text("queue").ShouldBeNull();
    }

    [Fact]
    public async Task One_Who_Was_Answered_Waits_At_Least_As_Long_As_In_The_File_And_Then_As_Patience_Lasts()
    {
        using var run = await ReplayDay.RunAsync("--patience 0.1 --pick-up 12-14");

        // ten seconds in the file, and the agent answers later
        run.Calls[2].Text("outcome").ShouldBe("abandoned");
        run.Calls[2].Seconds("entered_at", "exit_at").ShouldBeInRange(10, 12);
        run.Calls[1].Text("outcome").ShouldBe("abandoned");
        run.Calls[1].Seconds("entered_at", "exit_at").ShouldBeInRange(0, 2);
    }

    [Fact]
    public void Replay_Has_An_Organization_Of_Its_Own_With_One_Queue_Per_Service()
    {
        _run.Rows.List("SELECT DISTINCT OrganizationId FROM Call").ShouldBe(["replay"]);
        _run.Rows.List("SELECT DISTINCT QueueId FROM QueueEntry ORDER BY QueueId").ShouldBe(["ab", "cd"]);
        _run.Calls.Select(call => call.Text("queue")).ShouldBe(["ab", "ab", "cd", "ab", null, "cd"]);
        _run.Rows.Count("Call WHERE Simulated <> 1").ShouldBe(0);
    }

    [Fact]
    public async Task Same_Seed_Replays_The_Same_Day_And_Tells_It_Beside_The_File()
    {
        using var one = await ReplayDay.RunAsync("--seed 5");
        using var again = await ReplayDay.RunAsync("--seed 5");

        again.Figures.GetRawText().ShouldBe(one.Figures.GetRawText());
        var said = await one.SucceedAsync($"--replay {one.FileOf("day.csv")} --date 2003-06-02 --agents 1 --seed 5");
        said.ShouldStartWith($"replay of 2003-06-02 from {one.FileOf("day.csv")}, agents 1, seed 5, wrap-up 20 s, patience of the answered beyond the file exponential 180 s,");
        said.ShouldMatch(@"\| offered +\| +5 \| +5 \|");
        said.ShouldMatch(@"\| longest wait +\| +[0-9.]+ s \| +25\.0 s \|");
    }
}
