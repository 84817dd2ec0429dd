using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class ReplayPlanTests : IDisposable
{
    private const string Good = "2003-06-02T09:00:00,AB,0,5,0,AGENT,120,A01";

    private readonly Simulate _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Clock_Begins_At_Local_Midnight_Of_The_Day() =>
        Read(ReplayDay.Lines).Start.ShouldBe(new DateTimeOffset(2003, 6, 2, 0, 0, 0, TimeSpan.FromHours(3)));

    [Fact]
    public void Callers_Do_What_They_Did()
    {
        var calls = Read(ReplayDay.Lines).Calls;

        calls.Select(call => call.Index).ShouldBe([0, 1, 2, 3, 4, 5]);
        calls.Select(call => call.From).ShouldBeUnique(StringComparer.Ordinal);
        calls.Select(call => call.Talk.TotalSeconds).ShouldBe([30, 120, 60, 1, 1, 45]);
        calls[2].Patience.ShouldBeGreaterThan(TimeSpan.FromSeconds(10));
        calls[3].Patience.ShouldBe(TimeSpan.FromSeconds(25));
        calls[3].LeavesMenuAfter.ShouldBeNull();
        calls[4].LeavesMenuAfter.ShouldBe(TimeSpan.FromSeconds(7));
        calls[4].Keys.ShouldBeEmpty();
        calls[5].Keys.ShouldHaveSingleItem().Thinks.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Each_Service_Of_The_Day_Has_Its_Number()
    {
        var plan = Read([.. ReplayDay.Lines, "2003-06-02T10:00:00,cd,0,0,0,AGENT,1,"]);

        plan.Services.Keys.ShouldBe(["AB", "CD"], ignoreOrder: true);
        plan.Calls.Select(call => call.Dialled).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    [Fact]
    public void File_Has_Figures_Of_Its_Own() =>
        Read(ReplayDay.Lines).FromFile.ShouldBe(new FileFigures(6, 1, 5, 4, 4, 1, 2.5, 25));

    [Theory]
    [InlineData("2003-06-02,AB,0,5,0,AGENT,120,", "line 3, column arrived_at: '2003-06-02' is not a local time such as 1999-01-05T09:30:00.")]
    [InlineData("2003-06-02T09:00:00,,0,5,0,AGENT,120,", "line 3, column service: '' is not the short name of a service: letters, digits and hyphens.")]
    [InlineData("2003-06-02T09:00:00,AB,0,six,0,AGENT,120,", "line 3, column menu_seconds: 'six' is not a whole number of seconds from -86400 to 86400.")]
    [InlineData("2003-06-02T09:00:00,AB,0,5,-1,AGENT,120,", "line 3, column queue_seconds: '-1' is not a whole number of seconds from 0 to 86400.")]
    [InlineData("2003-06-02T09:00:00,AB,0,5,0,agent,120,", "line 3, column outcome: 'agent' is not AGENT or HANG.")]
    [InlineData("2003-06-02T09:00:00,AB,0,5,0,AGENT", "line 3, column talk_seconds: '' is not a whole number of seconds from 0 to 86400.")]
    [InlineData("2003-06-02T09:00:00,AB,0,5,0,AGENT,1.5,", "line 3, column talk_seconds: '1.5' is not a whole number of seconds from 0 to 86400.")]
    [InlineData("2003-06-02T09:00:00,\"AB,0,5,0,AGENT,1,", "line 4: not a line of a CSV file; are its quotation marks closed?")]
    public void Broken_Row_Is_Named_With_Its_Line_And_Column(string row, string expected) =>
        Refusal([ReplayDay.Header, Good, row]).ShouldBe($"--replay {_folder.FileOf("day.csv")} {expected}");

    [Fact]
    public void Missing_Columns_Are_Named()
    {
        Refusal(["arrived_at,service,menu_seconds,outcome,agent", "2003-06-02T09:00:00,AB,5,AGENT,A01"])
            .ShouldContain("has no column queue_seconds, talk_seconds; its first line must name arrived_at,");
        Refusal([]).ShouldContain("has no column arrived_at, service, menu_seconds, queue_seconds, outcome, talk_seconds;");
    }

    [Fact]
    public void Day_Without_Calls_Is_Refused() =>
        Refusal([ReplayDay.Header, "2003-06-03T09:00:00,AB,0,5,0,AGENT,120,A01"])
            .ShouldBe($"--date 2003-06-02: {_folder.FileOf("day.csv")} has no calls of that day.");

    private string Refusal(IEnumerable<string> lines) => Should.Throw<InvalidSettingsException>(() => Read(lines)).Message;

    private ReplayPlan Read(IEnumerable<string> lines) => ReplayPlan.Read(
        new SimulationOptions { Database = _folder.Database, Replay = _folder.Write("day.csv", lines), Date = new DateOnly(2003, 6, 2), Patience = 180 });
}
