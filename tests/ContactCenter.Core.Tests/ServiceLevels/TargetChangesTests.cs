using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Tests.ServiceLevels;

public sealed class TargetChangesTests
{
    private static readonly DateOnly January = new(2026, 1, 1);
    private static readonly DateOnly July = new(2026, 7, 1);
    private static readonly ServiceLevelTarget Phone = Target("phone", 90, 20, January, "general", "taxes");

    [Fact]
    public void Nothing_Changed_Is_Nothing_Wrong()
    {
        TargetChanges.Problems([Phone], [Phone]).ShouldBeEmpty();
        TargetChanges.Problems([Phone], [Target("phone", 90, 20, January, "taxes", "general")]).ShouldBeEmpty();
        TargetChanges.Problems([], []).ShouldBeEmpty();
    }

    [Fact]
    public void First_Version_Of_A_Target_May_Begin_On_Any_Day() =>
        TargetChanges.Problems([Phone], [Phone, Target("chat", 80, 60, new DateOnly(2020, 1, 1))]).ShouldBeEmpty();

    [Fact]
    public void Target_May_End() => TargetChanges.Problems([Phone], []).ShouldBeEmpty();

    [Theory]
    [InlineData(89, 20, "general", "taxes")]
    [InlineData(90, 21, "general", "taxes")]
    [InlineData(90, 20, "general")]
    [InlineData(90, 20)]
    [InlineData(90, 20, "general", "census")]
    public void Changed_Target_Needs_A_Later_First_Day(int share, int seconds, params string[] queues)
    {
        TargetChanges.Problems([Phone], [Target("phone", share, seconds, January, queues)])
            .ShouldBe(["target 'phone' was changed; expected a valid_from after 2026-01-01, found 2026-01-01"]);
        TargetChanges.Problems([Phone], [Target("phone", share, seconds, January.AddDays(-1), queues)])
            .ShouldBe(["target 'phone' was changed; expected a valid_from after 2026-01-01, found 2025-12-31"]);
        TargetChanges.Problems([Phone], [Target("phone", share, seconds, January.AddDays(1), queues)]).ShouldBeEmpty();
    }

    [Fact]
    public void Earlier_First_Day_Is_A_Change_Of_Its_Own() =>
        TargetChanges.Problems([Phone], [Phone with { ValidFrom = January.AddDays(-1) }]).ShouldHaveSingleItem().ShouldStartWith("target 'phone' was changed");

    [Fact]
    public void Version_That_Stays_Beside_A_New_One_Is_Untouched() =>
        TargetChanges.Problems([Phone], [Phone, Target("phone", 95, 20, July)]).ShouldBeEmpty();

    [Fact]
    public void New_Version_Must_Follow_Every_Old_One()
    {
        ServiceLevelTarget[] before = [Phone, Target("phone", 95, 20, July)];

        TargetChanges.Problems(before, [.. before, Target("phone", 80, 20, new DateOnly(2026, 3, 1))])
            .ShouldBe(["target 'phone' was changed; expected a valid_from after 2026-07-01, found 2026-03-01"]);
        TargetChanges.Problems(before, [before[1], before[0]]).ShouldBeEmpty();
        TargetChanges.Problems(before, [before[0] with { Share = 10 }, before[1]]).ShouldHaveSingleItem();
        TargetChanges.Problems(before, [before[0], before[1] with { Share = 10, ValidFrom = July.AddDays(1) }]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_Refused_Target_Is_Told_In_The_Order_Of_The_New_List()
    {
        var chat = Target("chat", 80, 60, January);

        TargetChanges.Problems([Phone, chat], [chat with { Share = 1 }, Phone with { Share = 1 }])
            .Select(problem => problem.Split('\'')[1]).ShouldBe(["chat", "phone"]);
    }

    [Fact]
    public void Names_Are_Told_Apart_By_Case() => TargetChanges.Problems([Phone], [Target("Phone", 1, 1, January)]).ShouldBeEmpty();

    [Fact]
    public void Latest_Version_That_Has_Begun_Holds()
    {
        var later = Target("phone", 95, 20, July);
        ServiceLevelTarget[] targets = [later, Phone];

        TargetChanges.InForce(targets, January.AddDays(-1)).ShouldBeEmpty();
        TargetChanges.InForce(targets, January).ShouldBe([Phone]);
        TargetChanges.InForce(targets, July.AddDays(-1)).ShouldBe([Phone]);
        TargetChanges.InForce(targets, July).ShouldBe([later]);
        TargetChanges.InForce([.. targets, Target("chat", 80, 60, July)], July).Select(target => target.Name).ShouldBe(["phone", "chat"]);
    }

    private static ServiceLevelTarget Target(string name, int share, int seconds, DateOnly from, params string[] queues) =>
        new(name, share, TimeSpan.FromSeconds(seconds), from, [.. queues.Select(queue => new QueueId(queue))]);
}
