using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ContactCenter.Core.Calls;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>A real day from a file: who called when, for which service, how long they waited or talked.</summary>
/// <param name="Calls">What the callers do.</param>
/// <param name="Services">The services of the day, each with the number that is dialled for it.</param>
/// <param name="FromFile">What the file itself says of the day.</param>
/// <param name="Start">Local midnight of the day.</param>
internal sealed record ReplayPlan(
    IReadOnlyList<PlannedCall> Calls,
    IReadOnlyDictionary<string, PhoneNumber> Services,
    FileFigures FromFile,
    DateTimeOffset Start)
{
    /// <summary>The zone of the file's wall times.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jerusalem");

    // a few rows of the source were never closed
    private static readonly TimeSpan LongestTalk = TimeSpan.FromHours(1);

    /// <exception cref="InvalidSettingsException">The file or the day cannot be used; says why.</exception>
    public static ReplayPlan Read(SimulationOptions options)
    {
        var date = options.Date ?? throw new InvalidSettingsException("--replay needs --date YYYY-MM-DD, a day of the file.");
        var rows = ReadRows(options.Replay!).Where(row => DateOnly.FromDateTime(row.ArrivedAt) == date).OrderBy(row => row.ArrivedAt).ToList();
        if (rows.Count == 0)
        {
            throw new InvalidSettingsException(string.Create(CultureInfo.InvariantCulture, $"{options.Replay} has no calls on {date:yyyy-MM-dd}."));
        }

        var services = rows.Select(row => row.Service).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((service, i) => (service, number: Number(string.Create(CultureInfo.InvariantCulture, $"+9723000000{i}"))))
            .ToDictionary(s => s.service, s => s.number, StringComparer.Ordinal);
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        return new ReplayPlan(
            [.. rows.Select((row, i) => Plan(options, row, i, services[row.Service]))],
            services,
            FileFigures.Of(rows),
            new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime());
    }

    private static IEnumerable<ReplayRow> ReadRows(string file)
    {
        using var reader = File.OpenText(file);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Context.RegisterClassMap<ReplayRowMap>();
        try
        {
            return [.. csv.GetRecords<ReplayRow>()];
        }
        catch (CsvHelperException fault)
        {
            throw new InvalidSettingsException($"{file} line {fault.Context?.Parser?.Row}: {fault.Message.Split('\n')[0].Trim()}");
        }
    }

    private static PlannedCall Plan(SimulationOptions options, ReplayRow row, int index, PhoneNumber dialled)
    {
        var chance = new Random(unchecked((options.Seed * 486187739) + index));
        var menu = TimeSpan.FromSeconds(Math.Max(row.MenuSeconds, 0));
        var waited = TimeSpan.FromSeconds(row.QueueSeconds);
        var leftInMenu = !row.Answered && row.QueueSeconds == 0;
        var talk = TimeSpan.FromSeconds(Math.Max(row.TalkSeconds, 1));
        return new PlannedCall(
            index,
            new DateTimeOffset(row.ArrivedAt, Zone.GetUtcOffset(row.ArrivedAt)).ToUniversalTime(),
            string.Create(CultureInfo.InvariantCulture, $"+9725{index:D8}"),
            dialled.Value,
            [("1", menu)],
            leftInMenu ? menu : null,
            row.Answered ? waited + ArrivalPlan.Exponential(chance, options.Patience) : waited,
            talk < LongestTalk ? talk : LongestTalk,
            Rating: null);
    }

    private static PhoneNumber Number(string text) =>
        PhoneNumber.TryParse(text, out var number) ? number : throw new InvalidOperationException($"'{text}' is no number");

    private sealed class ReplayRowMap : ClassMap<ReplayRow>
    {
        public ReplayRowMap()
        {
            Map(row => row.ArrivedAt).Name("arrived_at");
            Map(row => row.Service).Name("service");
            Map(row => row.MenuSeconds).Name("menu_seconds");
            Map(row => row.QueueSeconds).Name("queue_seconds");
            Map(row => row.Outcome).Name("outcome");
            Map(row => row.TalkSeconds).Name("talk_seconds");
        }
    }
}
