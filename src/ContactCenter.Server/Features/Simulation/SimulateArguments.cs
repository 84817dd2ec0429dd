using System.CommandLine;
using System.Globalization;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>What the verb <c>simulate</c> can be told.</summary>
internal static class SimulateArguments
{
    private const double LongestSeconds = 14_400;

    private static readonly Option<int> Calls = Whole("--calls", 200, 1, 100_000, "How many calls arrive.");
    private static readonly Option<int> Agents = Whole("--agents", 6, 1, 1000, "How many agents work.");
    private static readonly Option<int> Seed = Whole("--seed", 1, int.MinValue, int.MaxValue, "The same seed gives the same run.");
    private static readonly Option<double> Rate = Decimal("--rate", 60, 0.1, 100_000, "Mean arrivals per hour (Poisson).");
    private static readonly Option<double> Talk = Decimal("--talk", 180, 0.1, LongestSeconds, "Mean conversation, seconds (exponential).");
    private static readonly Option<double> WrapUp = Decimal("--wrap-up", 20, 0, LongestSeconds, "Wrap-up, seconds.");

    private static readonly Option<double?> Patience = new("--patience")
    {
        Description = "Mean patience in the queue, seconds (exponential); 120, in a replay 180.",
        CustomParser = result => NumberArgument.Decimal(result, 0.1, LongestSeconds),
    };

    private static readonly Option<(double Soonest, double Latest)> PickUp = new("--pick-up")
    {
        Description = "Agents answer after so many seconds (uniform); 2-6.",
        CustomParser = result => NumberArgument.Range(result, LongestSeconds),
    };

    private static readonly Option<double> Transfer = Decimal("--transfer", 0, 0, 1, "Share of conversations that the agent transfers to another queue, 0 to 1.");
    private static readonly Option<double> Redial = Decimal("--redial", 0, 0, 1, "Share of those who lost patience and call again within five minutes, 0 to 1.");

    private static readonly Option<double?> Speed = new("--speed")
    {
        Description = "At most so many simulated seconds per second; as fast as it goes by default.",
        CustomParser = result => NumberArgument.Decimal(result, 0.1, 1_000_000),
    };

    private static readonly Option<string?> Database = new("--db") { Description = "Database file of the run, recreated; never a real one. data/simulation.db by default." };
    private static readonly Option<string?> Json = new("--json") { Description = "Writes the figures and every call to a file." };
    private static readonly Option<string?> Replay = new("--replay") { Description = "A CSV file of real calls to replay: arrived_at (1999-01-05T09:30:00, Israel's time), service, menu_seconds, queue_seconds, outcome (AGENT or HANG), talk_seconds." };

    private static readonly Option<DateOnly?> Date = new("--date")
    {
        Description = "Which day of the file: YYYY-MM-DD.",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"--date '{text}' is not a day such as 1999-01-05.");
            return null;
        },
    };

    // what a file of real calls says itself
    private static readonly Option[] OfNoReplay = [Calls, Rate, Talk, Transfer, Redial];

    public static IReadOnlyList<Option> All { get; } = [Calls, Agents, Seed, Rate, Talk, WrapUp, Patience, PickUp, Transfer, Redial, Speed, Database, Json, Replay, Date];

    /// <exception cref="InvalidSettingsException">Some of it does not fit together; says what.</exception>
    public static SimulationOptions Read(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            throw new InvalidSettingsException($"simulate does not know '{unknown}'; simulate --help lists what it knows.");
        }

        var (replay, date) = (parsed.GetValue(Replay), parsed.GetValue(Date));
        if (replay is null != date is null)
        {
            throw new InvalidSettingsException(date is null
                ? "--replay needs --date YYYY-MM-DD, a day of the file."
                : "--date needs --replay, the file of real calls that the day is taken from.");
        }

        if (replay is not null && Array.Find(OfNoReplay, option => parsed.GetResult(option) is { Implicit: false }) is { } idle)
        {
            throw new InvalidSettingsException($"{idle.Name} does not go with --replay: the file says who calls when and how long they talk.");
        }

        return new SimulationOptions
        {
            Calls = parsed.GetValue(Calls),
            Agents = parsed.GetValue(Agents),
            Seed = parsed.GetValue(Seed),
            Rate = parsed.GetValue(Rate),
            Talk = parsed.GetValue(Talk),
            WrapUp = parsed.GetValue(WrapUp),
            Patience = parsed.GetValue(Patience) ?? (replay is null ? 120 : 180),
            PickUp = parsed.GetResult(PickUp) is null ? (2, 6) : parsed.GetValue(PickUp),
            Transfer = parsed.GetValue(Transfer),
            Redial = parsed.GetValue(Redial),
            Speed = parsed.GetValue(Speed),
            Database = parsed.GetValue(Database) ?? Path.Combine("data", "simulation.db"),
            Json = parsed.GetValue(Json),
            Replay = replay,
            Date = date,
        };
    }

    private static Option<int> Whole(string name, int otherwise, int least, int most, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => NumberArgument.Whole(result, least, most),
    };

    private static Option<double> Decimal(string name, double otherwise, double least, double most, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => NumberArgument.Decimal(result, least, most),
    };
}
