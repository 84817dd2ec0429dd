using ContactCenter.Server.Features.Simulation;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class ArrivalPlanTests
{
    [Fact]
    public void Same_Seed_Draws_The_Same_Callers_And_Another_Draws_Others()
    {
        Told(Draw(50, seed: 3)).ShouldBe(Told(Draw(50, seed: 3)));
        Told(Draw(50, seed: 4)).ShouldNotBe(Told(Draw(50, seed: 3)));
    }

    [Fact]
    public void One_More_Call_Changes_No_Other() => Told(Draw(51).Take(50)).ShouldBe(Told(Draw(50)));

    [Fact]
    public void Callers_Are_In_Order_And_Each_Has_A_Number()
    {
        var calls = Draw(200);

        calls.Select(call => call.Index).ShouldBe(Enumerable.Range(0, 200));
        calls.Select(call => call.ArrivesAt).ShouldBe(calls.Select(call => call.ArrivesAt).Order());
        calls[0].ArrivesAt.ShouldBeGreaterThan(ArrivalPlan.Start);
        calls.Select(call => call.From).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void Means_And_Shares_Are_Those_That_Were_Asked_For()
    {
        const int many = 20_000;
        var calls = Draw(many);

        (calls[^1].ArrivesAt - ArrivalPlan.Start).TotalHours.ShouldBe(many / 60.0, many / 60.0 * 0.05);
        calls.Average(call => call.Talk.TotalSeconds).ShouldBe(180, 180 * 0.05);
        calls.Average(call => call.Patience.TotalSeconds).ShouldBe(120, 120 * 0.05);
        (calls.Count(call => call.LeavesMenuAfter is not null) / (double)many).ShouldBe(0.03, 0.005);
        (calls.Count(call => call.Rating is not null) / (double)many).ShouldBe(0.5, 0.02);
    }

    private static IReadOnlyList<PlannedCall> Draw(int calls, int seed = 1) =>
        ArrivalPlan.Draw(new SimulationOptions { Database = "none", Calls = calls, Seed = seed }, "+34930000001");

    private static IReadOnlyList<string> Told(IEnumerable<PlannedCall> calls) =>
        [.. calls.Select(call => $"{call with { Keys = [] }} {string.Join(' ', call.Keys)}")];
}
