using System.Globalization;
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

    // rows that were never closed; the provider ends a conversation then
    private static readonly TimeSpan LongestTalk = TimeSpan.FromHours(4);

    /// <exception cref="InvalidSettingsException">The file or the day cannot be used; says why.</exception>
    public static ReplayPlan Read(SimulationOptions options)
    {
        var date = options.Date!.Value;
        var rows = ReplayFile.Read(options.Replay!).Where(row => DateOnly.FromDateTime(row.ArrivedAt) == date).OrderBy(row => row.ArrivedAt).ToList();
        if (rows.Count == 0)
        {
            throw new InvalidSettingsException(string.Create(CultureInfo.InvariantCulture, $"--date {date:yyyy-MM-dd}: {options.Replay} has no calls of that day."));
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

    private static PlannedCall Plan(SimulationOptions options, ReplayRow row, int index, PhoneNumber dialled)
    {
        var chance = Chance.Of(options.Seed, index);
        var menu = TimeSpan.FromSeconds(Math.Max(row.MenuSeconds, 0));
        var waited = TimeSpan.FromSeconds(row.QueueSeconds);
        var leftInMenu = !row.Answered && row.QueueSeconds == 0;
        var talk = TimeSpan.FromSeconds(Math.Max(row.TalkSeconds, 1));
        return new PlannedCall(
            index,
            new DateTimeOffset(row.ArrivedAt, Zone.GetUtcOffset(row.ArrivedAt)).ToUniversalTime(),
            string.Create(CultureInfo.InvariantCulture, $"+9725{index:D8}"),
            dialled.Value,
            leftInMenu ? [] : [("1", menu)],
            leftInMenu ? menu : null,
            row.Answered ? waited + ArrivalPlan.Exponential(chance, options.Patience) : waited,
            talk < LongestTalk ? talk : LongestTalk,
            Rating: null);
    }

    private static PhoneNumber Number(string text) =>
        PhoneNumber.TryParse(text, out var number) ? number : throw new InvalidOperationException($"'{text}' is no number");
}
