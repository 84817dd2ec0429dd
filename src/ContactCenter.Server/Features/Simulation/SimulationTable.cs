using System.Globalization;
using ContactCenter.Core.ServiceLevels;
using Spectre.Console;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>Prints what a run came to: parameters, figures, and the list of invariants.</summary>
internal static class SimulationTable
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void Print(IAnsiConsole console, SimulationOptions options, SimulationReport report)
    {
        // a line is a line: the console would break it at its width
        var lines = console.Profile.Out.Writer;
        lines.WriteLine(Parameters(options));
        var table = new Table().Border(TableBorder.Ascii).AddColumn("figure").AddColumn(new TableColumn("run").RightAligned());
        if (report.FromFile is not null)
        {
            table.AddColumn(new TableColumn("file").RightAligned());
        }

        foreach (var (name, run, file) in Lines(report))
        {
            table.AddRow(report.FromFile is null ? [name, run] : [name, run, file]);
        }

        console.Write(table);
        foreach (var invariant in report.Invariants)
        {
            lines.WriteLine($"{(invariant.Held ? "held  " : "BROKEN")} {invariant.Name}{(invariant.Held ? string.Empty : $": {invariant.Detail}")}");
        }

        lines.WriteLine($"{report.Invariants.Count(i => i.Held)} of {report.Invariants.Count} invariants held");
    }

    private static string Parameters(SimulationOptions o) => o.Replay is null
        ? string.Create(Culture, $"calls {o.Calls}, agents {o.Agents}, seed {o.Seed}, Poisson {o.Rate}/h, talk exponential {o.Talk} s, wrap-up {o.WrapUp} s, patience exponential {o.Patience} s, agents answer after {o.PickUp.Soonest}-{o.PickUp.Latest} s, leave in menu {o.Shares.LeaveInMenu:P0}, led on {o.Transfer:P0}, call again {o.Redial:P0}, rate {o.Shares.Rate:P0}, target 20 s, short abandon 5 s")
        : string.Create(Culture, $"replay of {o.Date:yyyy-MM-dd} from {o.Replay}, agents {o.Agents}, seed {o.Seed}, wrap-up {o.WrapUp} s, patience of the answered beyond the file exponential {o.Patience} s, agents answer after {o.PickUp.Soonest}-{o.PickUp.Latest} s, target 20 s, short abandon 5 s");

    private static IEnumerable<(string Name, string Run, string File)> Lines(SimulationReport report)
    {
        var (f, file) = (report.Figures, report.FromFile);
        var shares = PublishedShares.From(f, FigureDefinition.Default);
        yield return ("calls", Count(report.Calls.Count), Count(file?.Calls));
        yield return ("offered", Count(f.Offered), Count(file?.Offered));
        yield return ("answered", Count(f.Answered), Count(file?.Answered));
        yield return ("abandoned", Count(f.Abandoned), Count(file?.Abandoned));
        yield return ("overflowed", Count(f.Overflowed), string.Empty);
        yield return ("short abandons", Count(f.ShortAbandoned), string.Empty);
        yield return ("answered within 20 s", Count(f.AnsweredWithin), Count(file?.AnsweredWithin));
        yield return ("answered / offered", Share(shares.AnsweredRate), file is null ? string.Empty : Share(new Ratio(file.Answered, file.Offered)));
        yield return ("within 20 s / answered", Share(shares.PickedUpWithin), file is null ? string.Empty : Share(new Ratio(file.AnsweredWithin, file.Answered)));
        yield return ("within 20 s / offered", Share(shares.Combined), file is null ? string.Empty : Share(new Ratio(file.AnsweredWithin, file.Offered)));
        yield return ("speed of answer", Seconds(f.AverageSpeedOfAnswer?.TotalSeconds), Seconds(file?.AsaSeconds));
        yield return ("longest wait", Seconds(f.LongestWait.TotalSeconds), Seconds(file?.LongestWaitSeconds));
        yield return ("ratings asked", Count(report.Ratings.Asked), string.Empty);
        yield return ("ratings given", Count(report.Ratings.Given), string.Empty);
        yield return ("rating mean", report.Ratings.Mean?.ToString("0.00", Culture) ?? "no data", string.Empty);
    }

    private static string Count(int? value) => value?.ToString(Culture) ?? string.Empty;

    private static string Share(Ratio ratio) => ratio.Display(Culture) is { } text ? $"{text} %" : "no data";

    private static string Seconds(double? value) => value is { } seconds ? string.Create(Culture, $"{seconds:0.0} s") : "no data";
}
