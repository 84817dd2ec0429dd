using ContactCenter.Data.Catalog;
using ContactCenter.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Data.Tests.Migrations;

public sealed class MigratorTests
{
    public static TheoryData<DataProvider> AllProviders => Providers.All;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task An_Empty_Database_Gets_Every_Migration_In_Order_And_A_Second_Run_Does_Nothing(DataProvider provider)
    {
        Assert.SkipWhen(TestDatabase.SkipReason(provider).Length > 0, TestDatabase.SkipReason(provider));
        await using var database = await TestDatabase.CreateEmptyAsync(provider, cancellationToken: Token);

        var first = await database.Migrator.MigrateAsync(Token);
        var second = await database.Migrator.MigrateAsync(Token);

        first.Count.ShouldBe(EmbeddedSql.Load().Under("sql/migrations/" + database.Database.Dialect.Name).Count());
        first.ShouldBe(first.Order(StringComparer.Ordinal));
        second.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Two_Processes_At_Once_Apply_Each_Migration_Once(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateEmptyAsync(provider, Many());
        await using var twin = counters.Twin(Many());

        var applied = await Task.WhenAll(
            Task.Run(() => counters.Migrator.MigrateAsync(Token), Token),
            Task.Run(() => twin.GetRequiredService<Migrator>().MigrateAsync(Token), Token));

        applied.SelectMany(names => names).Order(StringComparer.Ordinal)
            .ShouldBe(["01_Counter", "02_Other", "03_Other", "04_Other", "05_Other"]);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Changed_File_Is_Refused(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);
        await using var edited = counters.Twin(With("01_Counter", "CREATE TABLE Counter (Name int NOT NULL)"));

        (await Should.ThrowAsync<InvalidOperationException>(() => edited.GetRequiredService<Migrator>().MigrateAsync(Token)))
            .Message.ShouldStartWith("Migration '01_Counter' was applied to this database with other contents.");
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Broken_Migration_Leaves_Nothing_Of_Itself_And_Can_Be_Repaired(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateEmptyAsync(
            provider, With("02_Other", "CREATE TABLE Other (A int NOT NULL); CREATE TABLE Other (A int NOT NULL);"));
        await using var repaired = counters.Twin(With("02_Other", "CREATE TABLE Other (A int NOT NULL);"));

        await Should.ThrowAsync<System.Data.Common.DbException>(() => counters.Migrator.MigrateAsync(Token));

        (await repaired.GetRequiredService<Migrator>().MigrateAsync(Token)).ShouldBe(["02_Other"]);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Migrations_Of_A_Newer_Release_Do_Not_Stop_An_Older_One(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateEmptyAsync(provider, Many());
        await counters.Migrator.MigrateAsync(Token);
        await using var older = counters.Twin();

        (await older.GetRequiredService<Migrator>().MigrateAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_Line_With_GO_Parts_A_File()
    {
        await using var counters = await CounterDatabase.CreateEmptyAsync(
            DataProvider.Sqlite, With("02_Other", "CREATE TABLE Other (A int NOT NULL)\nGO\n-- second\nCREATE VIEW OtherView AS SELECT A FROM Other\n go \n"));

        (await counters.Migrator.MigrateAsync(Token)).ShouldBe(["01_Counter", "02_Other"]);
    }

    private static EmbeddedSql Many() => CounterSql.With(
        from dialect in new[] { "sqlite", "sqlserver" }
        from number in Enumerable.Range(2, 4)
        select ($"sql/migrations/{dialect}/0{number}_Other.sql", (string?)$"CREATE TABLE Other{number} (A int NOT NULL);"));

    private static EmbeddedSql With(string name, string text) => CounterSql.With(
        ($"sql/migrations/sqlite/{name}.sql", text), ($"sql/migrations/sqlserver/{name}.sql", text));
}
