using ContactCenter.Data;
using ContactCenter.Server.Features.Simulation;
using ContactCenter.TestKit;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class SimulationFileTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_Of_An_Earlier_Run_Is_Begun_Anew()
    {
        using var run = new Simulate();

        await run.SucceedAsync("--calls 3");
        await run.SucceedAsync("--calls 2");

        run.Rows.Count("Call").ShouldBe(2);
    }

    [Fact]
    public async Task File_Of_A_Run_That_Goes_On_Is_Not_Taken_From_It()
    {
        using var run = new Simulate();
        using (await SimulationFile.TakeAsync(run.Database, Cancellation))
        {
            (await run.RunAsync("--calls", "2"))
                .ShouldBe(new Simulate.Said(1, "", $"--db {run.Database} is written by another run; name another file.\n"));
        }

        await run.SucceedAsync("--calls 2");
        run.Files.ShouldBe(["figures.json", "simulation.db"]);
    }

    [Fact]
    public async Task File_With_One_Real_Call_Is_Refused_And_Left_As_It_Is()
    {
        using var run = new Simulate();
        await run.SucceedAsync("--calls 2");
        await using (var real = new SqliteConnection($"Data Source={run.Database};Pooling=False"))
        {
            await real.ExecuteAsync("UPDATE Call SET Simulated = 0 WHERE Seq = 1");
        }

        await ShouldRefuseAsync(run, run.Database);
    }

    [Fact]
    public async Task Database_Of_An_Installation_Is_Refused_And_Left_As_It_Is()
    {
        await using var installation = await TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: Cancellation);
        using var run = new Simulate();

        // with what stands only in its log
        await ShouldRefuseAsync(run, new SqliteConnectionStringBuilder(installation.ConnectionString).DataSource);
    }

    [Fact]
    public async Task File_That_Is_No_Database_Is_Refused_And_Left_As_It_Is()
    {
        using var run = new Simulate();

        await ShouldRefuseAsync(run, run.Write("notes.txt", "calls of January"));
        await ShouldRefuseAsync(run, run.Write("empty.db"));
    }

    private static async Task ShouldRefuseAsync(Simulate run, string file)
    {
        var before = await ReadAsync(file);

        var said = await run.RunAsync("--calls", "2", "--db", file, "--json", run.FileOf("none.json"));

        said.ShouldBe(new Simulate.Said(1, "", $"--db {file} holds real calls or is no database of a simulation; name another file.\n"));
        (await ReadAsync(file)).SequenceEqual(before).ShouldBeTrue(file);
        run.Files.Contains("none.json", StringComparer.Ordinal).ShouldBeFalse();
    }

    // an empty log is as good as none
    private static async Task<byte[]> ReadAsync(string file)
    {
        var log = $"{file}-wal";
        return [.. await File.ReadAllBytesAsync(file, Cancellation), .. File.Exists(log) ? await File.ReadAllBytesAsync(log, Cancellation) : []];
    }
}
