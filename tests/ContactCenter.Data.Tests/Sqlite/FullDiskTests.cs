namespace ContactCenter.Data.Tests.Sqlite;

public sealed class FullDiskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Unit_That_Does_Not_Fit_Is_Unavailable_And_Later_Units_Are_Kept()
    {
        await using var counters = await CounterDatabase.CreateEmptyAsync(
            DataProvider.Sqlite, CounterSql.With(("sql/queries/counters/Counter_LimitPages.sql", "PRAGMA max_page_count = 40")));
        await counters.Migrator.MigrateAsync(Token);
        await counters.Database.WriteAsync((session, _) => session.QuerySingleAsync<long>("Counter_LimitPages"), Token);

        using var held = new HeldWriter(counters.Database);
        await held.Started;
        var tooBig = counters.CreateCounterAsync(new string('x', 1_000_000));
        var behind = counters.CreateCounterAsync("behind");
        held.Release();

        DatabaseErrors.IsUnavailable(await Should.ThrowAsync<Exception>(() => tooBig)).ShouldBeTrue();
        await behind.ContinueWith(_ => { }, TaskScheduler.Default);
        await counters.CreateCounterAsync("later");
        (await counters.CountAsync()).ShouldBe(behind.IsCompletedSuccessfully ? 2 : 1);
    }
}
