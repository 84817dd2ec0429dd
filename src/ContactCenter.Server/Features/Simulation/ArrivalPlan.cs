using System.Globalization;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>Draws the callers of a simulated day. Each caller has a chance of their own, so that one more call changes no other.</summary>
internal static class ArrivalPlan
{
    /// <summary>08:00 in Madrid on an ordinary Tuesday.</summary>
    public static readonly DateTimeOffset Start = new(2026, 5, 12, 6, 0, 0, TimeSpan.Zero);

    private static readonly string[] Languages = ["1", "1", "1", "1", "1", "1", "1", "2", "2", "3"];
    private static readonly string[] Topics = ["0", "1", "2", "3"];
    private static readonly string[] Scores = ["5", "5", "5", "5", "4", "4", "4", "3", "2", "1"];

    public static IReadOnlyList<PlannedCall> Draw(SimulationOptions options, string dialled)
    {
        var gaps = new Random(options.Seed);
        var at = Start;
        var calls = new List<PlannedCall>(options.Calls);
        for (var i = 0; i < options.Calls; i++)
        {
            at += Exponential(gaps, 3600 / options.Rate);
            calls.Add(Draw(options, dialled, i, at));
        }

        return calls;
    }

    /// <summary>An exponential span, cut to the millisecond.</summary>
    public static TimeSpan Exponential(Random chance, double meanSeconds) =>
        TimeSpan.FromMilliseconds(Math.Round(-Math.Log(1 - chance.NextDouble()) * meanSeconds * 1000));

    private static PlannedCall Draw(SimulationOptions options, string dialled, int index, DateTimeOffset at)
    {
        var chance = Chance.Of(options.Seed, index);
        return new PlannedCall(
            index,
            at,
            string.Create(CultureInfo.InvariantCulture, $"+346{index:D8}"),
            dialled,
            [(Pick(chance, Languages), Think(chance)), (Pick(chance, Topics), Think(chance))],
            chance.NextDouble() < options.Shares.LeaveInMenu ? TimeSpan.FromSeconds(chance.Next(1, 12)) : null,
            Exponential(chance, options.Patience),
            Exponential(chance, options.Talk),
            chance.NextDouble() < options.Shares.Rate ? Pick(chance, Scores) : null)
        {
            IsTransferred = chance.NextDouble() < options.Transfer,
            CallsAgainAfter = chance.NextDouble() < options.Redial ? TimeSpan.FromSeconds(chance.Next(30, 300)) : null,
        };
    }

    private static string Pick(Random chance, string[] among) => among[chance.Next(among.Length)];

    private static TimeSpan Think(Random chance) => TimeSpan.FromMilliseconds(chance.Next(500, 4000));
}
