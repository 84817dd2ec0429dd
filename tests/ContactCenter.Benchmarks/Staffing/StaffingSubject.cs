using System.CommandLine;
using System.Globalization;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Core.Staffing;
using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Infrastructure.Hosting;
using Spectre.Console;

namespace ContactCenter.Benchmarks.Staffing;

/// <summary>The figures of simulated days, real host and real database, beside what Erlang A foretells for the same load.</summary>
internal static class StaffingSubject
{
    private static readonly StaffingLoad Load = new(200, TimeSpan.FromSeconds(240));
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Filling = TimeSpan.FromMinutes(30);

    private static readonly Option<int> Seeds = new("--seeds") { DefaultValueFactory = _ => 10, Description = "Days per number of agents, each with a seed of its own; at least 2." };
    private static readonly Option<int> Calls = new("--calls") { DefaultValueFactory = _ => 500, Description = "Calls of a day." };
    private static readonly Option<int[]> Agents = new("--agents") { DefaultValueFactory = _ => [17, 18, 19, 20], Description = "Numbers of agents.", AllowMultipleArgumentsPerToken = true };

    public static Command Create()
    {
        var command = new Command("staffing", "Simulated days beside the forecast of Erlang A: 200 calls an hour of 240 s, two minutes of patience.") { Seeds, Calls, Agents };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        AnsiConsole.WriteLine(Machine.Describe(TimeProvider.System));
        var table = new Table().Border(TableBorder.Ascii).AddColumns("agents", "figure", "forecast", "mean of the days", "sampling error", "apart, in errors");
        foreach (var agents in parsed.GetValue(Agents)!)
        {
            var days = new List<IntervalFigures>();
            for (var seed = 1; seed <= parsed.GetValue(Seeds); seed++)
            {
                days.Add(await SimulateAsync(agents, seed, parsed.GetValue(Calls), cancellationToken));
                AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{agents} agents, seed {seed}: {days[^1].Offered} offered, {days[^1].Answered} answered, {days[^1].AnsweredWithin} within 20 s"));
            }

            var forecast = ErlangA.Predict(Load, agents, Patience, FigureDefinition.Default.Target);
            table.AddRow(Row(agents, "answered / offered", forecast.Answered, days, day => Share(day.Answered, day.Offered)));
            table.AddRow(Row(agents, "within 20 s / answered", forecast.WithinOfAnswered, days, day => Share(day.AnsweredWithin, day.Answered)));
            table.AddRow(Row(agents, "within 20 s / offered", forecast.WithinOfOffered, days, day => Share(day.AnsweredWithin, day.Offered)));
        }

        AnsiConsole.Write(table);
    }

    private static async Task<IntervalFigures> SimulateAsync(int agents, int seed, int calls, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("contactcenter-staffing");
        try
        {
            // an agent is bound by the conversation alone, and every caller reaches the queue: what the theory speaks of
            var options = new SimulationOptions
            {
                Calls = calls,
                Agents = agents,
                Seed = seed,
                Rate = Load.CallsPerHour,
                Talk = Load.HandleTime.TotalSeconds,
                WrapUp = 0,
                PickUp = (0, 0),
                Patience = Patience.TotalSeconds,
                Shares = (0, 0),
                Database = Path.Combine(folder.FullName, "day.db"),
            };
            var report = await new SimulationRun(options, SimulationScript.Write(options, ServerSettings.FlowFolderOf(null)), (_, _) => { }).ExecuteAsync(cancellationToken);
            var visits = report.Calls.Where(call => call.EnteredAt >= ArrivalPlan.Start + Filling).Select(Visit);
            return IntervalFigures.Compute(visits, FigureDefinition.Default, DateTimeOffset.MaxValue);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static VisitFacts Visit(SimulatedCallRow call) =>
        new(DemoLine.Organization, new QueueId(call.Queue!), call.EnteredAt!.Value, call.ExitAt, call.Exit, call.TalkEndedAt);

    private static string[] Row(int agents, string figure, double forecast, IReadOnlyList<IntervalFigures> days, Func<IntervalFigures, double> value)
    {
        var values = days.Select(value).ToList();
        var mean = values.Average();
        var error = Math.Sqrt(values.Sum(each => (each - mean) * (each - mean)) / (values.Count - 1) / values.Count);
        return
        [
            agents.ToString(CultureInfo.InvariantCulture),
            figure,
            Percent(forecast),
            Percent(mean),
            Percent(error),
            ((mean - forecast) / error).ToString("0.0", CultureInfo.InvariantCulture),
        ];
    }

    private static double Share(int part, int whole) => (double)part / whole;

    private static string Percent(double share) => (100 * share).ToString("0.0 '%'", CultureInfo.InvariantCulture);
}
