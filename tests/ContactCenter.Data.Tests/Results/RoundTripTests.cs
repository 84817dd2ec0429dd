using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Tests.Results;

public sealed class RoundTripTests
{
    private static readonly Guid Id = Guid.Parse("0199E3A1-7B5C-7ABC-8DEF-0123456789AB");

    private static readonly Thing Full = new(
        new CallId(Id),
        new OrganizationId("prat"),
        LegState.Ringing,
        new DateTimeOffset(2026, 10, 25, 2, 30, 0, 123, TimeSpan.FromHours(2)),
        new DateOnly(2026, 10, 25),
        Flag: true,
        Number: -7,
        Big: long.MaxValue,
        Share: 0.25,
        Bytes: [0, 1, 255],
        Words: "Truca'm · áéí");

    private static readonly Thing Empty = new(new CallId(Guid.Empty), null, null, null, null, null, null, null, null, null, null);

    public static TheoryData<DataProvider> AllProviders => Providers.All;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Every_Type_Comes_Back_As_It_Went(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Full);

        var back = await ReadAsync<Thing>(things, "Thing_Get", new { Full.ThingId });

        back.ShouldBe(Full with { Bytes = back.Bytes });
        back.Bytes.ShouldBe(Full.Bytes);
        back.At!.Value.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Every_Type_Can_Be_Null(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Empty);

        (await ReadAsync<Thing>(things, "Thing_Get", new { Empty.ThingId })).ShouldBe(Empty);
        (await ReadAsync<DateTimeOffset?>(things, "Thing_Latest")).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Single_Column_Can_Be_Any_Of_The_Types(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Full, Empty);

        (await ReadAsync<DateTimeOffset>(things, "Thing_Latest")).ShouldBe(Full.At!.Value);
        (await ListAsync<LegState?>(things, "Thing_States")).ShouldBe([null, LegState.Ringing], ignoreOrder: true);
        (await ListAsync<CallId>(things, "Thing_List", new { Ids = new[] { Full.ThingId } })).ShouldBe([Full.ThingId]);
        (await ListAsync<Guid>(things, "Thing_List", new { Ids = new List<Guid> { Id } })).ShouldBe([Id]);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_List_Can_Have_Any_Length(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Full, Empty);

        (await ListAsync<Guid>(things, "Thing_List", new { Ids = Array.Empty<Guid>() })).ShouldBeEmpty();
        (await ListAsync<Guid>(things, "Thing_List", new { Ids = new[] { Id, Guid.Empty } })).Count.ShouldBe(2);
        (await ListAsync<Guid>(things, "Thing_List", new { Ids = new[] { Id } })).Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Sums_And_Counts_Fit_The_Record_Whatever_The_Provider_Gives(DataProvider provider)
    {
        await using var things = await CreateAsync(provider);
        (await ReadAsync<Tally>(things, "Thing_Tally")).ShouldBe(new Tally(0, null, null));

        await WriteAsync(things, Full);

        (await ReadAsync<Tally>(things, "Thing_Tally")).ShouldBe(new Tally(1, -7, Full.Day));
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Instants_Compare_By_Instant_Whatever_Their_Offset(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Full);
        var sameElsewhere = Full.At!.Value.ToOffset(TimeSpan.FromHours(-5));

        (await ReadAsync<int>(things, "Thing_After", new { At = sameElsewhere })).ShouldBe(0);
        (await ReadAsync<int>(things, "Thing_After", new { At = sameElsewhere.AddMilliseconds(-1) })).ShouldBe(1);
    }

    [Fact]
    public async Task SQLite_Holds_Texts_That_Sort_As_Their_Values()
    {
        await using var things = await CreateAsync(DataProvider.Sqlite, Full);
        await using var connection = new SqliteConnection(things.ConnectionString + ";Pooling=False");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT ThingId || ' ' || At || ' ' || Day || ' ' || State || ' ' || Flag FROM Thing";

        (await command.ExecuteScalarAsync(Token)).ShouldBe("0199e3a1-7b5c-7abc-8def-0123456789ab 2026-10-25T00:30:00.123Z 2026-10-25 Ringing 1");
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Record_That_Does_Not_Fit_Its_Statement_Says_How(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Full);

        (await Should.ThrowAsync<Exception>(() => ReadAsync<Tally>(things, "Thing_Wrong"))).GetBaseException()
            .Message.ShouldBe("Tally takes (Things, Total, LastDay), the statement gives (State, ThingId): names and order must agree.");
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Record_With_Named_Properties_Is_Filled_Too(DataProvider provider)
    {
        await using var things = await CreateAsync(provider, Full, Empty);

        (await ReadAsync<NamedThing>(things, "Thing_Get", new { Full.ThingId })).ShouldBe(
            new NamedThing { ThingId = Full.ThingId, State = LegState.Ringing, At = Full.At, Flag = true, Number = -7 });
        (await ReadAsync<NamedThing>(things, "Thing_Get", new { Empty.ThingId })).ShouldBe(new NamedThing { ThingId = Empty.ThingId });
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Missing_Parameter_Is_Named(DataProvider provider)
    {
        await using var things = await CreateAsync(provider);

        (await Should.ThrowAsync<ArgumentException>(() => ReadAsync<Thing>(things, "Thing_Get", new { Id })))
            .Message.ShouldStartWith("Statement 'Thing_Get' needs @ThingId");
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Duration_Is_Not_Stored(DataProvider provider)
    {
        await using var things = await CreateAsync(provider);

        await Should.ThrowAsync<NotSupportedException>(() => ReadAsync<int>(things, "Thing_After", new { At = TimeSpan.FromSeconds(1) }));
    }

    private static async Task<CounterDatabase> CreateAsync(DataProvider provider, params Thing[] content)
    {
        var things = await CounterDatabase.CreateEmptyAsync(provider, RoundTripSql.Files);
        await things.Migrator.MigrateAsync(Token);
        foreach (var thing in content)
        {
            await WriteAsync(things, thing);
        }

        return things;
    }

    private static Task<int> WriteAsync(CounterDatabase things, Thing thing) =>
        things.Database.WriteAsync((session, _) => session.ExecuteAsync("Thing_Create", thing), Token);

    private static Task<T> ReadAsync<T>(CounterDatabase things, string statement, object? parameters = null) =>
        things.Database.ReadAsync((session, _) => session.QuerySingleAsync<T>(statement, parameters), Token);

    private static Task<IReadOnlyList<T>> ListAsync<T>(CounterDatabase things, string statement, object? parameters = null) =>
        things.Database.ReadAsync((session, _) => session.QueryAsync<T>(statement, parameters), Token);
}
