using Dapper;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Looks into the database file from outside, also while its gate is closed.</summary>
internal sealed class Rows(string file)
{
    private readonly string _connectionString = $"Data Source={file};Mode=ReadOnly;Pooling=False";

    /// <summary>The kinds of all events in order, each with its detail.</summary>
    public IReadOnlyList<string> Events => List("SELECT Kind || COALESCE(' ' || Detail, '') FROM CallEvent ORDER BY Seq");

    public string Outcomes => One("SELECT GROUP_CONCAT(COALESCE(Outcome, 'open'), ',') FROM (SELECT Outcome FROM Call ORDER BY Seq)");

    /// <summary>How each stay in a queue ended, in order of entry.</summary>
    public string Exits => One("SELECT GROUP_CONCAT(COALESCE(ExitKind, 'open'), ',') FROM (SELECT ExitKind FROM QueueEntry ORDER BY Seq)");

    /// <summary>State and availability of an agent, such as <c>Idle Ready</c> or <c>Idle NotReady NoAnswer</c>.</summary>
    public string Agent(string userName) => One(
        $"SELECT State || ' ' || Availability || COALESCE(' ' || NotReadyReason, '') FROM Agent JOIN UserAccount ON UserId = AgentId WHERE UserName = '{userName}'");

    /// <summary>How many events are of this kind, or of this kind and detail.</summary>
    public int CountEvents(string kind) =>
        Events.Count(e => string.Equals(e, kind, StringComparison.Ordinal) || e.StartsWith(kind + " ", StringComparison.Ordinal));

    public void ShouldHaveEvent(string kind, int times = 1) =>
        CountEvents(kind).ShouldBe(times, $"{kind} among {string.Join(", ", Events)}");

    public int Count(string from) => Read<int>($"SELECT COUNT(*) FROM {from}")[0];

    public string One(string sql) => Read<string?>(sql) is [{ } first, ..] ? first : "";

    public IReadOnlyList<string> List(string sql) => Read<string>(sql);

    /// <summary>Every row of a table, all columns in one text.</summary>
    public IReadOnlyList<string> ListRows(string table) =>
        [.. Read<dynamic>($"SELECT * FROM {table}").Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values))];

    public DateTimeOffset Instant(string sql) => DateTimeOffset.Parse(One(sql), System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<T> Read<T>(string sql)
    {
        using var connection = new SqliteConnection(_connectionString);
        return connection.Query<T>(sql).AsList();
    }

    /// <summary>Changes the file from outside, where the time that would change it is too long to wait for.</summary>
    public void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Execute(sql).ShouldBeGreaterThan(0, sql);
    }

    /// <summary>Writes the database, as it stands at this moment, to a new file.</summary>
    public void CopyTo(string copy)
    {
        using var connection = new SqliteConnection(_connectionString);
        connection.Execute("VACUUM INTO @copy", new { copy });
    }
}
