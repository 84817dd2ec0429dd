using System.Globalization;
using Spectre.Console;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>A bar on a terminal, a plain line per tenth elsewhere.</summary>
internal static class SimulationProgress
{
    public static async Task<T> ShowAsync<T>(IAnsiConsole console, TextWriter lines, Func<Action<int, int>, Task<T>> run)
    {
        if (console.Profile.Out.IsTerminal)
        {
            return await console.Progress().StartAsync(async context =>
            {
                var task = context.AddTask("calls");
                return await run((done, all) => task.Value = done * 100.0 / all);
            });
        }

        var told = 0;
        return await run((done, all) =>
        {
            var tenth = done * 10 / all;
            if (tenth > told)
            {
                told = tenth;
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} of {all} calls"));
            }
        });
    }
}
