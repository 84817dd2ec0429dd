using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

/// <summary>One queue, ten visits, every kind of edge: the example that all formulas are shown on.</summary>
internal static class TenVisits
{
    public static readonly DateTimeOffset Nine = new(2026, 5, 12, 9, 0, 0, TimeSpan.FromHours(2));
    public static readonly DateTimeOffset Noon = Nine.AddHours(3);

    public static IReadOnlyList<VisitFacts> All { get; } =
    [
        Visit(0, 7.0, VisitExit.Answered),
        Visit(30, 19.9, VisitExit.Answered),
        Visit(60, 20.0, VisitExit.Answered),
        Visit(120, 4.9, VisitExit.Abandoned),
        Visit(180, 5.0, VisitExit.Abandoned),
        Visit(240, 55.0, VisitExit.Abandoned),
        Visit(300, 70.0, VisitExit.Answered),
        Visit(360, 18.0, VisitExit.CallbackRequested),
        Visit(420, 45.0, VisitExit.Overflowed),
        Visit(480, 3.0, VisitExit.Answered),
    ];

    public static FigureDefinition Inclusive { get; } = Definition(ThresholdComparison.Inclusive);

    public static IntervalFigures Strictly => IntervalFigures.Compute(All, FigureDefinition.Default, Noon);

    public static IntervalFigures Inclusively => IntervalFigures.Compute(All, Inclusive, Noon);

    public static FigureDefinition Definition(ThresholdComparison comparison, int shortAbandonSeconds = 5, int minutes = 15)
    {
        Result<FigureDefinition> result = FigureDefinition.Create(
            "sl-test", 1, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(shortAbandonSeconds), comparison, minutes);
        result.TryGet(out var definition, out _).ShouldBeTrue();
        return definition!;
    }

    public static VisitFacts Visit(double enteredAfterSeconds, double waitSeconds, VisitExit exit)
    {
        var enteredAt = Nine.AddSeconds(enteredAfterSeconds);
        return new VisitFacts(
            new OrganizationId("prat"), new QueueId("general"), enteredAt, enteredAt.AddMilliseconds(waitSeconds * 1000), exit);
    }
}
