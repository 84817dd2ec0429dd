using ContactCenter.Data;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The database file of a simulation.</summary>
internal static class SimulationFile
{
    private const string Mark = "simulation";
    private static readonly string[] Companions = [string.Empty, "-wal", "-shm"];

    /// <summary>Says in the file itself that it may be thrown away.</summary>
    public static Task MarkAsync(Database database, CancellationToken cancellationToken) =>
        database.WriteAsync((sql, _) => sql.ExecuteAsync("InstallationSecret_Create", new { Name = Mark, Protected = Mark }), cancellationToken);

    /// <summary>Whether a file is the database of an earlier simulation, without a single real call.</summary>
    public static async Task<bool> IsThrowawayAsync(string file, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddContactCenterData(data => data.ConnectionString = $"Data Source={file}");
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

    public static void Delete(string file)
    {
        foreach (var companion in Companions)
        {
            File.Delete(file + companion);
        }
    }
}
