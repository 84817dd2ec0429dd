using System.Globalization;
using Spectre.Console;

namespace ContactCenter.Benchmarks.Load;

/// <summary>Does several pieces of work by turns and tells what each cost, the first being the yardstick of the others.</summary>
internal static class SideBySide
{
    /// <param name="rounds">Interleaved rounds; the first is for warming up and not counted.</param>
    /// <param name="times">How often each piece is done in a round.</param>
    /// <param name="clock">Measures.</param>
    /// <param name="unit">What one time is told in.</param>
    /// <param name="perSecond">How many units a second has.</param>
    /// <param name="subjects">The pieces, the yardstick first.</param>
    public static void Tell(int rounds, int times, TimeProvider clock, string unit, double perSecond, IReadOnlyList<(string Name, Func<object> Work)> subjects)
    {
        var figures = subjects.ToDictionary(subject => subject.Name, _ => new List<double>(), StringComparer.Ordinal);
        var bytes = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, work) in subjects)
            {
                var (allocated, began) = (GC.GetAllocatedBytesForCurrentThread(), clock.GetTimestamp());
                for (var time = 0; time < times; time++)
                {
                    GC.KeepAlive(work());
                }

                if (round > 0)
                {
                    figures[name].Add(clock.GetElapsedTime(began).TotalSeconds * perSecond / times);
                    bytes[name] = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times;
                }
            }
        }

        var table = new Table().AddColumns($"{rounds - 1} rounds of {times}", $"{unit}: median (lowest to highest)", $"of {subjects[0].Name}", "bytes allocated");
        var yardstick = new Spread(figures[subjects[0].Name]);
        foreach (var (name, _) in subjects)
        {
            var spread = new Spread(figures[name]);
            table.AddRow(name, spread.Text("0.00"), spread.Over(yardstick).Text("0.00"), bytes[name].ToString("N0", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);
    }
}
