using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.OutboundCalls;

public sealed class DialableNumberTests
{
    private static readonly Organization Vila = new()
    {
        Id = new("vila"),
        Names = new Dictionary<LanguageTag, string> { [new("ca")] = "Vila" },
        Languages = [new("ca")],
        Zone = TimeZoneInfo.Utc,
        Numbers = new Dictionary<PhoneNumber, Core.Ivr.FlowId> { [PhoneNumber.Parse("+34930000001")] = new("main") },
        Queues = new Dictionary<QueueId, QueueSettings>(),
        Limits = new(),
    };

    [Theory]
    [InlineData("600 11 22 33", "+34600112233")]
    [InlineData("711223344", "+34711223344")]
    [InlineData("93 111 22 33", "+34931112233")]
    [InlineData("881112233", "+34881112233")]
    [InlineData("900 111 222", "+34900111222")]
    [InlineData("+376 800 000", "+376800000")]
    [InlineData("0033 1 42 34 56 78", "+33142345678")]
    public void People_Can_Be_Called_At_Home_And_In_Neighbouring_Countries(string typed, string number) =>
        (DialableNumber.Read(typed, Vila).TryGet(out var read, out _) ? read.Value : null).ShouldBe(number);

    [Theory]
    [InlineData("112", "conversation.not_a_number")]
    [InlineData("60011223", "conversation.not_a_number")]
    [InlineData("+3460011223", "conversation.not_a_number")]
    [InlineData("600 11 22 3x", "conversation.not_a_number")]
    [InlineData("930000001", "conversation.own_number")]
    [InlineData("803112233", "conversation.dear_number")]
    [InlineData("902112233", "conversation.dear_number")]
    [InlineData("701122334", "conversation.dear_number")]
    [InlineData("+34400112233", "outbound.closed_range")]
    [InlineData("+34511122334", "outbound.closed_range")]
    [InlineData("801122334", "outbound.closed_range")]
    [InlineData("+447011223344", "outbound.closed_range")]
    [InlineData("+33891122334", "outbound.closed_range")]
    [InlineData("+12025550123", "outbound.foreign_number")]
    [InlineData("+881612345678", "outbound.foreign_number")]
    public void What_Costs_Dear_Or_Leads_Nowhere_Is_Refused_With_The_Reason(string typed, string code) =>
        (DialableNumber.Read(typed, Vila).Error?.Code).ShouldBe(code);

    [Fact]
    public void Every_End_Of_A_Leg_Says_What_Became_Of_The_Call()
    {
        Dialing.ResultOf(LegState.Busy).ShouldBe(OutboundResult.Busy);
        Dialing.ResultOf(LegState.NoAnswer).ShouldBe(OutboundResult.NoAnswer);
        Dialing.ResultOf(LegState.Canceled).ShouldBe(OutboundResult.NoAnswer);
        Dialing.ResultOf(LegState.Failed).ShouldBe(OutboundResult.Failed);
        Dialing.ResultOf(LegState.Completed).ShouldBe(OutboundResult.Failed);
    }
}
