using ContactCenter.Data;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>The database file of a simulation.</summary>
internal static class SimulationFile
{
    private static readonly string[] Companions = [string.Empty, "-wal", "-shm"];

    /// <summary>Whether a file is a database of ours without a single real call.</summary>
    public static async Task<bool> IsThrowawayAsync(string file, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddContactCenterData(data => data.ConnectionString = $"Data Source={file}");
        await using var provider = services.BuildServiceProvider();
        try
        {
            var realCalls = await provider.GetRequiredService<Database>().ReadAsync((sql, _) => sql.QuerySingleAsync<int>("Call_CountReal"), cancellationToken);
            return realCalls == 0;
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
