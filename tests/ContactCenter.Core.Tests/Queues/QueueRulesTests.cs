using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Queues;

public sealed class QueueRulesTests
{
    private static readonly LanguageTag Catalan = new("ca");
    private static readonly DateTimeOffset Now = new(2026, 5, 12, 8, 0, 0, TimeSpan.Zero);

    private static readonly QueueSettings Taxes = new()
    {
        Id = new QueueId("taxes"),
        Names = new Dictionary<LanguageTag, string>(),
        Skills = [new Skill("taxes")],
        MatchesLanguage = true,
        Widening = [new Widening { After = Seconds(30), MatchesLanguage = false }, new Widening { After = Seconds(60), Skills = [new Skill("general")] }],
        MaxWait = Seconds(600),
        Overflow = new QueueOverflow(new QueueId("general"), Seconds(120)),
    };

    [Theory]
    [InlineData(0, "taxes ca", 0)]
    [InlineData(29.999, "taxes ca", 0)]
    [InlineData(30, "taxes", 1)]
    [InlineData(60, "general", 2)]
    [InlineData(6000, "general", 2)]
    public void Less_Is_Asked_Of_Agents_As_The_Wait_Grows(double seconds, string skills, int widened)
    {
        var needs = Taxes.NeedsAt(Seconds(seconds), Catalan);

        string.Join(' ', needs.Skills).ShouldBe(skills);
        needs.Widened.ShouldBe(widened);
    }

    [Theory]
    [InlineData(0, 10.0)]
    [InlineData(10, 30.0)]
    [InlineData(30, 60.0)]
    [InlineData(60, null)]
    public void Next_Step_Is_The_First_That_Is_Still_To_Come(double seconds, double? next) =>
        Taxes.NextStepAfter(Seconds(seconds), [Seconds(10)]).ShouldBe(next is { } at ? Seconds(at) : null);

    [Theory]
    [InlineData(119, QueueHours.Open, true, true, WaitVerdict.Stay)]
    [InlineData(120, QueueHours.Open, true, true, WaitVerdict.Overflow)]
    [InlineData(120, QueueHours.Open, false, true, WaitVerdict.Overflow)]
    [InlineData(120, QueueHours.Open, true, false, WaitVerdict.Stay)]
    [InlineData(600, QueueHours.Open, true, true, WaitVerdict.EndWait)]
    [InlineData(0, QueueHours.Draining, true, true, WaitVerdict.Stay)]
    [InlineData(0, QueueHours.Draining, false, true, WaitVerdict.SendAway)]
    [InlineData(0, QueueHours.Closed, true, true, WaitVerdict.SendAway)]
    [InlineData(600, QueueHours.Closed, true, true, WaitVerdict.SendAway)]
    public void Wait_Ends_By_The_Rules_Of_The_Queue(double waited, QueueHours hours, bool isServed, bool overflowTakes, WaitVerdict verdict) =>
        WaitRule.Judge(Taxes, Seconds(waited), hours, isServed, overflowTakes).ShouldBe(verdict);

    [Fact]
    public void Queue_Without_Rules_Keeps_Its_Callers() =>
        WaitRule.Judge(Taxes with { MaxWait = null, Overflow = null }, TimeSpan.FromDays(1), QueueHours.Open, isServed: false, overflowTakes: true).ShouldBe(WaitVerdict.Stay);

    [Theory]
    [InlineData(60, 600, 300)]
    [InlineData(600, 600, 300)]
    [InlineData(601, 600, 0)]
    [InlineData(60, 0, 0)]
    public void Place_Is_Kept_For_The_Limit(double goneFor, double limit, double keptAge)
    {
        var lost = new LostPlace(Now - Seconds(300), Now - Seconds(goneFor));

        KeptPlace.AgeFrom(Now, lost, Seconds(limit)).ShouldBe(Now - Seconds(keptAge));
    }

    [Fact]
    public void Nobody_Has_A_Place_From_Nowhere() => KeptPlace.AgeFrom(Now, null, Seconds(600)).ShouldBe(Now);

    [Theory]
    [InlineData("taxes", 44, false)]
    [InlineData("taxes", 45, true)]
    [InlineData("census", 45, false)]
    public void Agreement_Covers_Its_Queues_From_Its_Time_On(string queue, double age, bool covers) =>
        new SharingAgreement { With = new OrganizationId("vic"), Queues = [new QueueId("taxes")], After = Seconds(45) }.Covers(new QueueId(queue), Seconds(age)).ShouldBe(covers);

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
