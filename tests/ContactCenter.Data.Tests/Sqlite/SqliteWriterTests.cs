using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Tests.Sqlite;

public sealed class SqliteWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Units_That_Wait_Share_One_Commit()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        using var held = new HeldWriter(counters.Database);
        await held.Started;

        var before = PagesInLog(counters);
        var writes = Enumerable.Range(0, 50).Select(n => counters.CreateCounterAsync(FormattableString.Invariant($"{n}"))).ToList();
        held.Release();
        await Task.WhenAll(writes);

        // Every commit writes at least one page, so 50 commits could not do with fewer than 50.
        (PagesInLog(counters) - before).ShouldBeLessThan(20);
        (await counters.CountAsync()).ShouldBe(50);
    }

    [Fact]
    public async Task A_Unit_Is_Acknowledged_Only_When_Others_Can_See_It()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        await using var other = new SqliteConnection(counters.ConnectionString + ";Pooling=False");
        await other.OpenAsync(Token);
        await using var count = other.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM Counter";

        for (var n = 1; n <= 20; n++)
        {
            await counters.CreateCounterAsync(FormattableString.Invariant($"{n}"));
            ((long)(await count.ExecuteScalarAsync(Token))!).ShouldBe(n);
        }
    }

    [Fact]
    public async Task Nothing_Is_Acknowledged_While_The_Commit_Is_Not_Done()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        using var held = new HeldWriter(counters.Database);
        await held.Started;

        var write = counters.CreateCounterAsync("a");
        (await counters.CountAsync()).ShouldBe(0);
        write.IsCompleted.ShouldBeFalse();

        held.Release();
        await write;
        (await counters.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_Unit_That_Is_Cancelled_While_It_Waits_Never_Runs()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        await counters.CreateCounterAsync("a");
        using var held = new HeldWriter(counters.Database);
        await held.Started;
        using var cancellation = new CancellationTokenSource();

        var write = counters.IncrementAsync("a", cancellation.Token);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => write);
        held.Release();
        await counters.CreateCounterAsync("b");

        (await counters.GetAsync("a")).ShouldBe(0);
    }

    [Fact]
    public async Task A_Unit_That_Is_Cancelled_While_It_Runs_Keeps_Nothing_And_Hurts_Nobody()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        using var cancellation = new CancellationTokenSource();

        var write = counters.Database.WriteAsync(
            async (session, _) =>
            {
                await session.ExecuteAsync("Counter_Create", new { Name = "a" });
                await cancellation.CancelAsync();
                await session.ExecuteAsync("Counter_Create", new { Name = "b" });
            },
            cancellation.Token);
        var neighbour = counters.CreateCounterAsync("c");

        await Should.ThrowAsync<OperationCanceledException>(() => write);
        await neighbour;
        (await counters.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_Unit_That_Really_Waits_Is_Waited_For()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);

        var writes = Enumerable.Range(0, 10).Select(n => counters.Database.WriteAsync(
            async (session, _) =>
            {
                await session.ExecuteAsync("Counter_Create", new { Name = FormattableString.Invariant($"{n}") });
                await Task.Yield();
                await session.ExecuteAsync("Counter_Increment", new { Name = FormattableString.Invariant($"{n}") });
            },
            Token));
        await Task.WhenAll(writes);

        (await counters.CountAsync()).ShouldBe(10);
        (await counters.GetAsync("9")).ShouldBe(1);
    }

    [Fact]
    public async Task A_Reader_Does_Not_Wait_For_The_Writer()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        await counters.CreateCounterAsync("a");
        using var held = new HeldWriter(counters.Database);
        await held.Started;

        (await counters.GetAsync("a")).ShouldBe(0);
    }

    [Fact]
    public async Task A_Reader_Cannot_Write()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);

        await Should.ThrowAsync<SqliteException>(() =>
            counters.Database.ReadAsync((session, _) => session.ExecuteAsync("Counter_Create", new { Name = "a" }), Token));

        (await counters.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_Read_Sees_One_Snapshot()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        await counters.CreateCounterAsync("a");
        var read = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var reading = counters.Database.ReadAsync(
            async (session, _) =>
            {
                var before = await session.QuerySingleAsync<int>("Counter_Get", new { Name = "a" });
                read.SetResult();
                await written.Task;
                return (before, await session.QuerySingleAsync<int>("Counter_Get", new { Name = "a" }));
            },
            Token);
        await read.Task;
        await counters.IncrementAsync("a", Token);
        written.SetResult();

        (await reading).ShouldBe((0, 0));
        (await counters.GetAsync("a")).ShouldBe(1);
    }

    [Fact]
    public async Task Closing_Finishes_What_Was_Taken_In_And_Takes_Nothing_More()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        await using var twin = counters.Twin();
        var database = (Database)twin.GetService(typeof(Database))!;
        using var held = new HeldWriter(database);
        await held.Started;

        var write = database.WriteAsync((session, _) => session.ExecuteAsync("Counter_Create", new { Name = "a" }), Token);
        var closing = database.DisposeAsync();
        await Should.ThrowAsync<ObjectDisposedException>(() =>
            database.WriteAsync((session, _) => session.ExecuteAsync("Counter_Create", new { Name = "b" }), Token));
        held.Release();
        await closing;

        (await write).ShouldBe(1);
        (await counters.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Closing_Copies_The_Log_Back()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        var log = LogOf(counters);
        await counters.CreateCounterAsync("a");
        new FileInfo(log).Length.ShouldBePositive();

        await counters.Database.DisposeAsync();

        (File.Exists(log) ? new FileInfo(log).Length : 0).ShouldBe(0);
    }

    [Fact]
    public async Task A_File_That_Cannot_Be_Opened_Is_Unavailable_And_Says_So()
    {
        await using var counters = await CounterDatabase.CreateAsync(DataProvider.Sqlite);
        var file = new SqliteConnectionStringBuilder(counters.ConnectionString).DataSource;
        await counters.Database.DisposeAsync();
        File.Delete(file);
        Directory.CreateDirectory(file);
        await using var twin = counters.Twin();
        var database = (Database)twin.GetService(typeof(Database))!;

        var write = await Should.ThrowAsync<DatabaseUnavailableException>(() =>
            database.WriteAsync((session, _) => session.ExecuteAsync("Counter_Create", new { Name = "a" }), Token));
        var read = await Should.ThrowAsync<DatabaseUnavailableException>(() =>
            database.ReadAsync((session, _) => session.QuerySingleAsync<int>("Counter_Count"), Token));

        DatabaseErrors.IsUnavailable(write).ShouldBeTrue();
        DatabaseErrors.IsUnavailable(read).ShouldBeTrue();
    }

    private static long PagesInLog(CounterDatabase counters) => new FileInfo(LogOf(counters)).Length / 4096;

    private static string LogOf(CounterDatabase counters) => new SqliteConnectionStringBuilder(counters.ConnectionString).DataSource + "-wal";
}
