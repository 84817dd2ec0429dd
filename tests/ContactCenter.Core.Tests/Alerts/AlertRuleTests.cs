using ContactCenter.Core.Alerts;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.Alerts;

public sealed class AlertRuleTests
{
    private static readonly OrganizationId Prat = new("prat");
    private static readonly QueueId General = new("general");
    private static readonly QueueId Taxes = new("taxes");
    private static readonly DateTimeOffset Ten = new(2026, 5, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = Ten.AddMinutes(10);
    private static readonly Interval Quarter = Interval.Containing(Now, 15);
    private static readonly ServiceLevelTarget Target = new("answered", 80, TimeSpan.FromSeconds(20), new DateOnly(2026, 1, 1), []);

    [Fact]
    public void A_Level_Is_At_Risk_Before_It_Is_Lost()
    {
        var kept = Answered(8, wait: 5);
        var sinking = new[] { Answered(4, wait: 5), Waiting(3, since: 60) }.SelectMany(visits => visits).ToList();

        Level(kept).IsOn.ShouldBe(false);
        Level(sinking).IsOn.ShouldBe(true);
        IntervalFigures.Compute(sinking, FigureDefinition.Default, Now).Answered.ShouldBe(4);
        IntervalFigures.Compute(sinking, FigureDefinition.Default, Now).AnsweredWithin.ShouldBe(4, "so far every answered call was answered in time");
    }

    [Fact]
    public void Who_Waits_In_Time_And_Who_Is_Still_To_Come_Count_At_The_Rate_So_Far()
    {
        // 9 of 12 in time: (9 + 4 · 0.8) / (12 + 4) = 0.7625; two wait in time, and of 12 in half an hour 2.4 are to come in the last five minutes… with these two, 14
        var outlook = LevelOutlook.Of([.. Answered(9, wait: 5), .. Answered(3, wait: 30), .. Waiting(2, since: 10)], Target, Quarter, Now);

        outlook.ShouldBe(new LevelOutlook(12, 9, 2, 0, 14m * 5 / 30));
        outlook.Projected(80)!.Value.ShouldBe(100m * (9 + ((2 + (14m * 5 / 30)) * 0.7625m)) / (12 + 2 + (14m * 5 / 30)), 0.0001m);
    }

    [Fact]
    public void A_Wait_Of_Exactly_The_Target_Is_Late() =>
        LevelOutlook.Of([.. Answered(1, wait: 20), .. Waiting(1, since: 20)], Target, Quarter, Now).ShouldBe(new LevelOutlook(1, 0, 0, 1, 2m * 5 / 30));

    [Fact]
    public void Too_Few_Calls_Say_Nothing_And_Leave_An_Alert_As_It_Is()
    {
        Level(Waiting(4, since: 60)).IsOn.ShouldBeNull();
        Level(Waiting(5, since: 60)).IsOn.ShouldBe(true);
    }

    [Fact]
    public void An_Alert_Of_A_Level_Is_Over_When_Nobody_Comes_Any_More() => Level([]).IsOn.ShouldBe(false);

    [Fact]
    public void A_Projection_Just_Above_The_Target_Leaves_An_Alert_As_It_Is()
    {
        // 17 of 21 in time
        var level = Level([.. Answered(17, wait: 5), .. Answered(4, wait: 30)]);

        level.IsOn.ShouldBeNull();
        level.Figure.ShouldBe(80);
    }

    [Fact]
    public void Only_Visits_Of_The_Interval_And_Of_The_Targets_Queues_Count()
    {
        var earlier = Waiting(5, since: 700);
        var elsewhere = Waiting(5, since: 60, queue: Taxes);

        Level([.. earlier, .. elsewhere], Target with { Queues = [General] }).IsOn.ShouldBeNull();
        Level(elsewhere).IsOn.ShouldBe(true);
    }

    [Theory]
    [InlineData(0, null, 0, false, false)]
    [InlineData(1, 179, 1, false, false)]
    [InlineData(1, 180, 1, true, false)]
    [InlineData(2, 1, 0, false, true)]
    [InlineData(2, 400, 0, true, true)]
    public void Waits_And_Empty_Desks_Are_Seen_Per_Queue(int waiting, int? seconds, int atWork, bool tooLong, bool nobody)
    {
        var load = new QueueLoad(General, waiting, seconds is { } ago ? Now.AddSeconds(-ago) : null, atWork);

        var signs = AlertRule.Judge(Organization(), [load], [], Quarter, Now);

        signs.Single(sign => sign.Kind == AlertKind.WaitTooLong).IsOn.ShouldBe(tooLong);
        signs.Single(sign => sign.Kind == AlertKind.NobodyThere).IsOn.ShouldBe(nobody);
    }

    [Fact]
    public void A_Target_That_Does_Not_Hold_Yet_Alerts_Nobody() =>
        AlertRule.Judge(Organization(Target with { ValidFrom = new DateOnly(2026, 5, 13) }), [], Waiting(9, since: 60), Quarter, Now).ShouldBeEmpty();

    private static AlertSign Level(IReadOnlyList<VisitFacts> visits, ServiceLevelTarget? target = null) =>
        AlertRule.Judge(Organization(target ?? Target), [], visits, Quarter, Now).ShouldHaveSingleItem();

    private static List<VisitFacts> Answered(int count, int wait) => Visits(count, General, Ten.AddMinutes(2), Ten.AddMinutes(2).AddSeconds(wait), VisitExit.Answered);

    private static List<VisitFacts> Waiting(int count, int since, QueueId? queue = null) => Visits(count, queue ?? General, Now.AddSeconds(-since), null, null);

    private static List<VisitFacts> Visits(int count, QueueId queue, DateTimeOffset entered, DateTimeOffset? exit, VisitExit? how) =>
        [.. Enumerable.Range(0, count).Select(_ => new VisitFacts(Prat, queue, entered, exit, how))];

    private static Organization Organization(params ServiceLevelTarget[] targets) => new()
    {
        Id = Prat,
        Names = new Dictionary<LanguageTag, string>(),
        Languages = [new LanguageTag("ca")],
        Zone = TimeZoneInfo.Utc,
        Numbers = new Dictionary<PhoneNumber, FlowId>(),
        Queues = new Dictionary<QueueId, QueueSettings>(),
        Limits = new OrganizationLimits(),
        Targets = targets,
    };
}
