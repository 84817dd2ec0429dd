using System.Data;
using System.Data.Common;
using Dapper;

namespace ContactCenter.Data.SqlServer;

/// <summary>A named lock that the server holds for one transaction.</summary>
internal static class ApplicationLock
{
    public static async Task TakeAsync(
        DbConnection connection, DbTransaction? transaction, string resource, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (transaction is null)
        {
            throw new InvalidOperationException("A lock belongs to a unit of work: take it inside WriteAsync.");
        }

        var parameters = new DynamicParameters();
        parameters.Add("@Resource", resource, DbType.String, size: 255);
        parameters.Add("@LockMode", "Exclusive", DbType.String, size: 32);
        parameters.Add("@LockOwner", "Transaction", DbType.String, size: 32);
        parameters.Add("@LockTimeout", (int)timeout.TotalMilliseconds, DbType.Int32);
        parameters.Add("@Result", dbType: DbType.Int32, direction: ParameterDirection.ReturnValue);
        await connection.ExecuteAsync(new CommandDefinition(
            "sp_getapplock", parameters, transaction, CommandTimeout(timeout), CommandType.StoredProcedure, cancellationToken: cancellationToken));
        var result = parameters.Get<int>("@Result");
        if (result < 0)
        {
            throw new DatabaseUnavailableException($"The lock '{resource}' was not given within {timeout.TotalSeconds} s (answer {result}).");
        }
    }

    /// <summary>Longer than the lock's own limit, so that the server says no before the client gives up.</summary>
    private static int CommandTimeout(TimeSpan timeout) => (int)timeout.TotalSeconds + 5;
}
