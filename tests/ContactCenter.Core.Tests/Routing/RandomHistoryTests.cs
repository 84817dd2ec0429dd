using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Tests.Routing;

/// <summary>A day of chance in one pool of two organizations: after every event the router's work is held against a reference model.</summary>
public sealed class RandomHistoryTests(ITestOutputHelper output)
{
    private const string SeedVariable = "CONTACTCENTER_HISTORY_SEED";
    private const int Events = 100_000;

    [Fact]
    public void After_Every_Of_100_000_Events_Each_Caller_Is_In_One_Place_And_Nobody_Was_Passed_Over()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"Seed {seed}; the same again with {SeedVariable}={seed}.");
        var pool = new LivingPool(new Random(seed));

        for (var number = 0; number < Events; number++)
        {
            var happened = pool.Happen();
            var input = pool.Input();
            var decided = Router.Decide(input, Pool.Selector);
            ReferencePool.Check(input, decided).ShouldBeNull($"seed {seed}, event {number}: {happened}");
            if (number % 100 == 0)
            {
                Router.Decide(input, Pool.Selector).ShouldBe(decided, "the same input gives the same answer");
            }

            pool.Hold(decided);
            pool.Fault().ShouldBeNull($"seed {seed}, event {number}: {happened}");
        }

        output.WriteLine(pool.ToString());
        pool.Served.ShouldBeGreaterThan(Events / 20);
        pool.Lent.ShouldBeGreaterThan(100);
        pool.Widened.ShouldBeGreaterThan(100);
        pool.Returned.ShouldBeGreaterThan(100);
    }
}
