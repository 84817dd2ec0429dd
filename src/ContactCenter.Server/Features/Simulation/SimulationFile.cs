using System.Data.Common;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The database file of a simulation.</summary>
internal static class SimulationFile
{
    private const string Option = "--db";
    private const string Mark = "simulation";
    private static readonly string[] Companions = [string.Empty, "-wal", "-shm"];

    public static string ConnectionString(string file) => new DbConnectionStringBuilder { ["Data Source"] = file }.ConnectionString;

    /// <summary>Says in the file itself that it may be thrown away.</summary>
    public static Task MarkAsync(Database database, CancellationToken cancellationToken) =>
        database.WriteAsync((sql, _) => sql.ExecuteAsync("InstallationSecret_Create", new { Name = Mark, Protected = Mark }), cancellationToken);

    /// <summary>Begins without a file, and never takes away somebody's real one or that of another run.</summary>
    /// <returns>What keeps other runs from it.</returns>
    /// <exception cref="InvalidSettingsException">The file is not a simulation's, is in use, or cannot be written; it is left as it is.</exception>
    public static async Task<IDisposable> TakeAsync(string file, CancellationToken cancellationToken)
    {
        OutputFile.CreateFolderOf(Option, file);
        OutputFile.Check(Option, file);
        var taken = Take(file);
        try
        {
            await ClearAsync(file, cancellationToken);
            return taken;
        }
        catch
        {
            await taken.DisposeAsync();
            throw;
        }
    }

    private static FileStream Take(string file)
    {
        try
        {
            return new FileStream($"{file}-run", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new InvalidSettingsException($"{Option} {file} is written by another run; name another file.");
        }
    }

    private static async Task ClearAsync(string file, CancellationToken cancellationToken)
    {
        if (File.Exists(file) && !await IsThrowawayAsync(file, cancellationToken))
        {
            throw new InvalidSettingsException($"{Option} {file} holds real calls or is no database of a simulation; name another file.");
        }

        foreach (var companion in Companions)
        {
            File.Delete(file + companion);
        }
    }

    /// <summary>Whether a file is the database of an earlier simulation, without a single real call. Leaves the file as it is.</summary>
    private static async Task<bool> IsThrowawayAsync(string file, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddContactCenterData(data => data.ConnectionString = $"{ConnectionString(file)};Mode=ReadOnly");
        await using var provider = services.BuildServiceProvider();
        try
        {
            return await provider.GetRequiredService<Database>().ReadAsync(
                async (sql, _) => await sql.QueryFirstOrDefaultAsync<string>("InstallationSecret_Read", new { Name = Mark }) is not null
                    && await sql.QuerySingleAsync<int>("Call_CountReal") == 0,
                cancellationToken);
        }
#pragma warning disable CA1031 // whatever cannot be read as ours is not ours to delete
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
