using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Data.Tests;

public sealed class UnitOfWorkTests
{
    public static TheoryData<DataProvider> AllProviders => Providers.All;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task What_Was_Written_Can_Be_Read(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);

        await counters.CreateCounterAsync("a");
        await counters.IncrementAsync("a", Token);

        (await counters.GetAsync("a")).ShouldBe(1);
        (await counters.GetAsync("b")).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Unit_That_Throws_Keeps_Nothing_And_Its_Exception_Comes_Back(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);

        var failure = await Should.ThrowAsync<FormatException>(() => counters.Database.WriteAsync(
            async (session, _) =>
            {
                await session.ExecuteAsync("Counter_Create", new { Name = "a" });
                throw new FormatException("mine");
            },
            Token));

        failure.Message.ShouldBe("mine");
        (await counters.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Failing_Unit_Does_Not_Hurt_Its_Neighbours(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);
        await counters.CreateCounterAsync("taken");

        var writes = Enumerable.Range(0, 40)
            .Select(n => counters.CreateCounterAsync(n % 2 == 0 ? FormattableString.Invariant($"own {n}") : "taken"))
            .ToList();
        await Task.WhenAll(writes.Select(write => write.ContinueWith(_ => { }, TaskScheduler.Default)));

        writes.Where((_, n) => n % 2 == 0).ShouldAllBe(write => write.IsCompletedSuccessfully);
        writes.Where((_, n) => n % 2 == 1).ShouldAllBe(write => DatabaseErrors.IsUniqueViolation(write.Exception!));
        (await counters.CountAsync()).ShouldBe(21);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Closed_Gate_Makes_Reads_And_Writes_Unavailable_Until_It_Opens(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);
        await counters.CreateCounterAsync("a");

        counters.Gate.Close();
        DatabaseErrors.IsUnavailable(await Should.ThrowAsync<Exception>(() => counters.GetAsync("a"))).ShouldBeTrue();
        DatabaseErrors.IsUnavailable(await Should.ThrowAsync<Exception>(() => counters.IncrementAsync("a", Token))).ShouldBeTrue();
        counters.Gate.Open();

        (await counters.GetAsync("a")).ShouldBe(0);
        await counters.IncrementAsync("a", Token);
        (await counters.GetAsync("a")).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Gate_That_Closes_Before_The_Commit_Loses_The_Unit(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);

        var failure = await Should.ThrowAsync<Exception>(() => counters.Database.WriteAsync(
            async (session, _) =>
            {
                await session.ExecuteAsync("Counter_Create", new { Name = "a" });
                counters.Gate.Close();
            },
            Token));
        counters.Gate.Open();

        DatabaseErrors.IsUnavailable(failure).ShouldBeTrue();
        (await counters.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task Two_Processes_Lose_No_Increment(DataProvider provider)
    {
        const int each = 500;
        await using var counters = await CounterDatabase.CreateAsync(provider);
        await counters.CreateCounterAsync("a");
        await using var twin = counters.Twin();
        var other = twin.GetRequiredService<Database>();

        await Task.WhenAll(Enumerable.Range(0, each).SelectMany(_ => new[]
        {
            counters.IncrementAsync("a", Token),
            other.WriteAsync((session, _) => session.ExecuteAsync("Counter_Increment", new { Name = "a" }), Token),
        }));

        (await counters.GetAsync("a")).ShouldBe(2 * each);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Named_Lock_Lets_One_Unit_Through_At_A_Time(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);
        await counters.CreateCounterAsync("a");
        await using var twin = counters.Twin();
        var inside = 0;
        var most = 0;

        Task EnterAsync(Database database) => database.WriteAsync(
            async (session, _) =>
            {
                await session.LockAsync("pool");
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await session.ExecuteAsync("Counter_Increment", new { Name = "a" });
                Interlocked.Decrement(ref inside);
            },
            Token);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => EnterAsync(n % 2 == 0 ? counters.Database : twin.GetRequiredService<Database>())));

        most.ShouldBe(1);
        (await counters.GetAsync("a")).ShouldBe(20);
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Unit_Cannot_Ask_The_Database_Beside_Its_Session(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);

        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            counters.Database.WriteAsync((_, _) => counters.CountAsync(), Token));

        failure.Message.ShouldContain("from inside a unit of work");
    }

    [Theory]
    [MemberData(nameof(AllProviders))]
    public async Task A_Session_Ends_With_Its_Unit(DataProvider provider)
    {
        await using var counters = await CounterDatabase.CreateAsync(provider);

        var kept = await counters.Database.WriteAsync((session, _) => Task.FromResult(session), Token);

        (await Should.ThrowAsync<InvalidOperationException>(() => kept.ExecuteAsync("Counter_Count"))).Message.ShouldContain("has ended");
    }
}
