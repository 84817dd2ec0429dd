using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>Reads a file of real calls. One broken row refuses it: figures of half a day would be taken for the day's.</summary>
internal static class ReplayFile
{
    private const int LongestSeconds = 86_400;
    private const int LongestService = 40;
    private static readonly string[] Columns = ["arrived_at", "service", "menu_seconds", "queue_seconds", "outcome", "talk_seconds"];
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm:ss.FFF", "yyyy-MM-dd HH:mm:ss.FFF"];

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim, MissingFieldFound = null };

    /// <exception cref="InvalidSettingsException">It cannot be read or used; says where and why.</exception>
    public static IReadOnlyList<ReplayRow> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new InvalidSettingsException($"--replay {file}: there is no such file.");
        }

        try
        {
            using var reader = File.OpenText(file);
            using var csv = new CsvReader(reader, Configuration);
            return Read(csv, file);
        }
        catch (CsvHelperException fault)
        {
            throw new InvalidSettingsException($"--replay {file} line {fault.Context?.Parser?.RawRow}: not a line of a CSV file; are its quotation marks closed?");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingsException($"--replay {file} cannot be read: {failure.Message}");
        }
    }

    private static List<ReplayRow> Read(CsvReader csv, string file)
    {
        string[] header = csv.Read() && csv.ReadHeader() ? csv.HeaderRecord! : [];
        if (Columns.Except(header, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            throw new InvalidSettingsException($"--replay {file} has no column {string.Join(", ", missing)}; its first line must name {string.Join(", ", Columns)}.");
        }

        var rows = new List<ReplayRow>();
        while (csv.Read())
        {
            rows.Add(new ReplayRow
            {
                ArrivedAt = Instant(csv, file, Columns[0]),
                Service = Service(csv, file, Columns[1]),
                MenuSeconds = Seconds(csv, file, Columns[2], -LongestSeconds),
                QueueSeconds = Seconds(csv, file, Columns[3], 0),
                Answered = Answered(csv, file, Columns[4]),
                TalkSeconds = Seconds(csv, file, Columns[5], 0),
            });
        }

        return rows;
    }

    private static DateTime Instant(CsvReader csv, string file, string column) =>
        DateTime.TryParseExact(csv.GetField(column), Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : throw Broken(csv, file, column, "a local time such as 1999-01-05T09:30:00");

    // a queue is named for it
    private static string Service(CsvReader csv, string file, string column) =>
        csv.GetField(column) is { Length: > 0 and <= LongestService } text && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? text.ToUpperInvariant()
            : throw Broken(csv, file, column, "the short name of a service: letters, digits and hyphens");

    private static int Seconds(CsvReader csv, string file, string column, int least) =>
        int.TryParse(csv.GetField(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) && seconds >= least && seconds <= LongestSeconds
            ? seconds
            : throw Broken(csv, file, column, string.Create(CultureInfo.InvariantCulture, $"a whole number of seconds from {least} to {LongestSeconds}"));

    private static bool Answered(CsvReader csv, string file, string column) => csv.GetField(column) switch
    {
        "AGENT" => true,
        "HANG" => false,
        _ => throw Broken(csv, file, column, "AGENT or HANG"),
    };

    private static InvalidSettingsException Broken(CsvReader csv, string file, string column, string wanted) =>
        new($"--replay {file} line {csv.Parser.RawRow}, column {column}: '{csv.GetField(column)}' is not {wanted}.");
}
