using ContactCenter.Core.Ratings;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Server.Features.Simulation;
using Spectre.Console;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class SimulationReportTests : IDisposable
{
    private readonly Simulate _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Broken_Invariant_Is_Exit_Code_One_And_Is_Said_Last()
    {
        var broken = new CheckedInvariant("queue-adds-up", Held: false, "1 violation in 20 queue entries: QueueEntry 0197-… of prat.general left twice, which is a line too long for eighty columns");

        var (code, said) = await TellAsync(new CheckedInvariant("every-call-ends-once", Held: true, "0 violations in 20 call rows"), broken);

        code.ShouldBe(1);
        said.ShouldEndWith($"held   every-call-ends-once\nBROKEN queue-adds-up: {broken.Detail}\n1 of 2 invariants held\n");
        _folder.Figures.GetProperty("invariants").EnumerateArray().Select(invariant => invariant.GetProperty("held").GetBoolean()).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Invariants_That_Held_Are_Exit_Code_Zero()
    {
        var (code, said) = await TellAsync(new CheckedInvariant("every-call-ends-once", Held: true, "0 violations in 20 call rows"));

        code.ShouldBe(0);
        said.ShouldEndWith("1 of 1 invariants held\n");
    }

    [Fact]
    public async Task Day_Without_An_Answer_Has_No_Mean_Rather_Than_Zero()
    {
        var (_, said) = await TellAsync();

        said.ShouldMatch(@"\| speed of answer +\| no data \|");
        said.ShouldMatch(@"\| answered / offered +\| no data \|");
        _folder.Figures.GetProperty("asa_seconds").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        _folder.Figures.GetProperty("ratings").GetProperty("mean").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    private async Task<(int Code, string Said)> TellAsync(params CheckedInvariant[] invariants)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        var code = await SimulateCommand.TellAsync(
            console,
            new SimulationOptions { Database = _folder.Database, Json = _folder.Json },
            new SimulationReport(IntervalFigures.None, RatingTally.None, [], invariants, FromFile: null),
            TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
