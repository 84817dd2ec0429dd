using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Data;

/// <summary>The classes of database failure that callers tell apart, for every provider.</summary>
public static class DatabaseErrors
{
    /// <summary>A row with this key is already there.</summary>
    public static bool IsUniqueViolation(Exception exception) => Causes(exception).Any(cause => cause switch
    {
        SqliteException e => SqliteErrorCodes.IsUniqueViolation(e.SqliteExtendedErrorCode),
        SqlException e => e.Errors.Cast<SqlError>().Any(error => SqlServerErrorNumbers.IsUniqueViolation(error.Number)),
        _ => false,
    });

    /// <summary>
    /// The database cannot be opened, was lost, took too long, is full or read-only, or chose this work as the victim of a
    /// deadlock: the same work may succeed later.
    /// </summary>
    public static bool IsUnavailable(Exception exception) => Causes(exception).Any(cause => cause switch
    {
        DatabaseUnavailableException => true,
        SqliteException e => SqliteErrorCodes.IsUnavailable(e.SqliteErrorCode),
        SqlException e => e.Errors.Cast<SqlError>().Any(error => SqlServerErrorNumbers.IsUnavailable(error.Number, error.Class)),
        _ => false,
    });

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
