using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Tests.Agents;

public sealed class SoftphoneTrialTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 12, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, SoftphoneFaults.None, SoftphoneHealth.Good)]
    [InlineData(89.999, SoftphoneFaults.None, SoftphoneHealth.Good)]
    [InlineData(90, SoftphoneFaults.None, SoftphoneHealth.Stale)]
    [InlineData(0, SoftphoneFaults.Microphone, SoftphoneHealth.Bad)]
    [InlineData(89.999, SoftphoneFaults.RingPath | SoftphoneFaults.Asleep, SoftphoneHealth.Bad)]
    [InlineData(90, SoftphoneFaults.Token, SoftphoneHealth.Stale)]
    public void A_Trial_Counts_For_A_Minute_And_A_Half(double secondsAgo, SoftphoneFaults faults, SoftphoneHealth expected) =>
        SoftphoneTrial.HealthOf(new SoftphoneTrial(Now.AddSeconds(-secondsAgo), faults), Now).ShouldBe(expected);

    [Fact]
    public void Without_A_Trial_Nothing_Is_Known() => SoftphoneTrial.HealthOf(null, Now).ShouldBe(SoftphoneHealth.Untried);

    [Fact]
    public void One_Trial_May_Be_Late_Without_The_Phone_Being_Given_Up() => SoftphoneTrial.FreshFor.ShouldBeGreaterThan(SoftphoneTrial.Every);

    [Theory]
    [InlineData(SoftphoneHealth.Good, NotReadyReason.NoAnswer)]
    [InlineData(SoftphoneHealth.Bad, NotReadyReason.Technical)]
    [InlineData(SoftphoneHealth.Stale, NotReadyReason.Technical)]
    [InlineData(SoftphoneHealth.Untried, NotReadyReason.Technical)]
    public void Not_To_Answer_Is_The_Agents_Fault_Only_With_A_Phone_In_Order(SoftphoneHealth health, NotReadyReason expected) =>
        SoftphoneTrial.UnansweredBecause(health).ShouldBe(expected);
}
