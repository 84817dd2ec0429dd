using ContactCenter.Server.Features.Simulation;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class ChanceTests
{
    private const int People = 4000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-7)]
    public void Neighbours_Do_Not_Balance_Each_Other(int seed)
    {
        for (var draw = 1; draw <= 10; draw++)
        {
            var values = Enumerable.Range(0, People).Select(who => Draw(Chance.Of(seed, who), draw) - 0.5).ToList();
            var together = values.Zip(values.Skip(1), (one, next) => one * next).Average() * 12;

            // the correlation of neighbours, of which four standard errors may be chance
            Math.Abs(together).ShouldBeLessThan(4 / Math.Sqrt(People), $"draw {draw}");
        }
    }

    [Fact]
    public void Same_Seed_And_Number_Give_The_Same_Chance()
    {
        Draw(Chance.Of(3, 14), 5).ShouldBe(Draw(Chance.Of(3, 14), 5));
        Draw(Chance.Of(3, 14), 5).ShouldNotBe(Draw(Chance.Of(14, 3), 5));
        Draw(Chance.Of(3, 14), 5).ShouldNotBe(Draw(Chance.Of(3, -15), 5));
    }

    private static double Draw(Random chance, int times)
    {
        var last = 0d;
        for (var i = 0; i < times; i++)
        {
            last = chance.NextDouble();
        }

        return last;
    }
}
