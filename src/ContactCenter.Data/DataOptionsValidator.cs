using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace ContactCenter.Data;

internal sealed class DataOptionsValidator : IValidateOptions<DataOptions>
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public ValidateOptionsResult Validate(string? name, DataOptions options)
    {
        List<string> errors = [.. ConnectionErrors(options)];
        CheckWait(nameof(options.BusyTimeout), options.BusyTimeout, errors);
        CheckWait(nameof(options.CommandTimeout), options.CommandTimeout, errors);
        CheckWait(nameof(options.LockTimeout), options.LockTimeout, errors);
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    private static IEnumerable<string> ConnectionErrors(DataOptions options)
    {
        if (!Enum.IsDefined(options.Provider))
        {
            return ["Provider must be Sqlite or SqlServer."];
        }

        if (string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return ["ConnectionString is missing. For SQLite: 'Data Source=data/contactcenter.db'."];
        }

        try
        {
            return options.Provider == DataProvider.Sqlite
                ? SqliteErrors(new SqliteConnectionStringBuilder(options.ConnectionString))
                : SqlServerErrors(new SqlConnectionStringBuilder(options.ConnectionString));
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            // The text itself may hold a password: only the driver's complaint is shown.
            return [$"ConnectionString cannot be read for {options.Provider}: {e.Message}"];
        }
    }

    private static IEnumerable<string> SqliteErrors(SqliteConnectionStringBuilder connection)
    {
        if (connection.DataSource.Length == 0)
        {
            yield return "ConnectionString names no file: write 'Data Source=path/to/file.db'.";
        }

        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource.Contains(":memory:", StringComparison.Ordinal))
        {
            yield return "ConnectionString names a database in memory; name a file.";
        }
    }

    private static IEnumerable<string> SqlServerErrors(SqlConnectionStringBuilder connection)
    {
        if (connection.DataSource.Length == 0)
        {
            yield return "ConnectionString names no server.";
        }

        if (connection.InitialCatalog.Length == 0)
        {
            yield return "ConnectionString names no database.";
        }

        if (connection.MultipleActiveResultSets)
        {
            yield return "ConnectionString switches MultipleActiveResultSets on; leave it off.";
        }
    }

    private static void CheckWait(string setting, TimeSpan wait, List<string> errors)
    {
        if (wait <= TimeSpan.Zero || wait > LongestWait)
        {
            errors.Add($"{setting} must be more than zero and at most {LongestWait:c}.");
        }
    }
}
