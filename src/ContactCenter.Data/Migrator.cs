using ContactCenter.Data.Catalog;
using ContactCenter.Data.Migrations;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Data;

/// <summary>Brings the schema up to this build, one file per transaction. Several nodes may start at once.</summary>
public sealed partial class Migrator
{
    private const string LockName = "ContactCenter.Migrator";

    private readonly Database _database;
    private readonly IReadOnlyList<Migration> _migrations;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    internal Migrator(Database database, EmbeddedSql sql, TimeProvider clock, ILogger logger)
    {
        (_database, _clock, _logger) = (database, clock, logger);
        _migrations = Migration.Load(sql, database.Dialect);
    }

    /// <summary>Applies what is missing, in the order of the names, and gives the names of what this call applied.</summary>
    /// <exception cref="InvalidOperationException">A file that was applied has been changed since.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        List<string> applied = [];
        while (await _database.WriteAsync((session, _) => ApplyNextAsync(session), cancellationToken) is { } name)
        {
            applied.Add(name);
            Log.Applied(_logger, name);
        }

        return applied;
    }

    /// <summary>Looks and applies in one unit: another node either sees all of it or comes first.</summary>
    private async Task<string?> ApplyNextAsync(DbSession session)
    {
        await session.LockAsync(LockName);
        await session.ExecuteAsync("SchemaVersion_EnsureTable");
        var applied = await session.QueryAsync<AppliedMigration>("SchemaVersion_List");
        if (NextAfter(applied) is not { } next)
        {
            return null;
        }

        foreach (var batch in next.Batches)
        {
            await session.ExecuteTextAsync(batch);
        }

        await session.ExecuteAsync("SchemaVersion_Add", new { next.Name, next.Checksum, AppliedAt = _clock.GetUtcNow() });
        return next.Name;
    }

    private Migration? NextAfter(IReadOnlyList<AppliedMigration> applied)
    {
        var checksums = applied.ToDictionary(migration => migration.Name, migration => migration.Checksum, StringComparer.Ordinal);
        var changed = _migrations.FirstOrDefault(migration =>
            checksums.TryGetValue(migration.Name, out var checksum) && !string.Equals(checksum, migration.Checksum, StringComparison.Ordinal));
        if (changed is not null)
        {
            throw new InvalidOperationException(
                $"Migration '{changed.Name}' was applied to this database with other contents. A merged migration is never edited: restore the file and write a new one.");
        }

        var next = _migrations.FirstOrDefault(migration => !checksums.ContainsKey(migration.Name));
        if (next is null)
        {
            LogUnknown(checksums.Keys);
        }

        return next;
    }

    /// <summary>A newer release may run beside this one; its migrations are additive, so this one goes on.</summary>
    private void LogUnknown(IEnumerable<string> applied)
    {
        foreach (var name in applied.Except(_migrations.Select(migration => migration.Name), StringComparer.Ordinal))
        {
            Log.Unknown(_logger, name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Applied migration {Migration}")]
        public static partial void Applied(ILogger logger, string migration);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The database has migration {Migration}, which this build does not know; a newer release may run beside it")]
        public static partial void Unknown(ILogger logger, string migration);
    }
}
