using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Tests.Sqlite;

public sealed class CheckpointTests
{
    private const int FiveMegabytes = 5_000_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Enough_Pages_In_The_Log_Are_Copied_Back_While_The_Writer_Goes_On()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        var file = new FileInfo(new SqliteConnectionStringBuilder(counters.ConnectionString).DataSource);

        await counters.CreateCounterAsync(new string('x', FiveMegabytes));

        // The file itself grows only by a checkpoint; nothing tells when another thread has made it.
        SpinWait.SpinUntil(() => Refreshed(file).Length > FiveMegabytes, TimeSpan.FromSeconds(10)).ShouldBeTrue();
        await counters.CreateCounterAsync("next");
        (await counters.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_Process_That_Was_Killed_Left_Its_Commits_To_The_Next_One()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        await counters.CreateCounterAsync("a");
        var file = new SqliteConnectionStringBuilder(counters.ConnectionString).DataSource;
        var copy = file + ".copy";
        foreach (var suffix in new[] { "", "-wal" })
        {
            // What a power cut leaves: the file and its log, without the shared memory.
            File.Copy(file + suffix, copy + suffix);
        }

        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Counter";

        (await command.ExecuteScalarAsync(Token)).ShouldBe(1L);
    }

    private static FileInfo Refreshed(FileInfo file)
    {
        file.Refresh();
        return file;
    }
}
