using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Tests.Conversations;

public sealed class OutsideNumberTests
{
    private static readonly Organization Vila = new()
    {
        Id = new("vila"),
        Names = new Dictionary<Core.Common.LanguageTag, string> { [new("ca")] = "Vila" },
        Languages = [new("ca")],
        Zone = TimeZoneInfo.Utc,
        Numbers = new Dictionary<Core.Calls.PhoneNumber, Core.Ivr.FlowId> { [Core.Calls.PhoneNumber.Parse("+34930000001")] = new("main") },
        Queues = new Dictionary<Core.Queues.QueueId, Core.Queues.QueueSettings>(),
        Limits = new(),
    };

    [Theory]
    [InlineData("931 11 22 33", "+34931112233")]
    [InlineData("(93) 111-22.33", "+34931112233")]
    [InlineData("+34 931 112 233", "+34931112233")]
    [InlineData("0033 1 42 34 56 78", "+33142345678")]
    public void A_Number_Is_Read_As_People_Type_It(string typed, string number) =>
        (OutsideNumber.Read(typed, Vila).TryGet(out var read, out _) ? read.Value : null).ShouldBe(number);

    [Theory]
    [InlineData(null, "conversation.not_a_number")]
    [InlineData("", "conversation.not_a_number")]
    [InlineData("112", "conversation.not_a_number")]
    [InlineData("131112233", "conversation.not_a_number")]
    [InlineData("93111223x", "conversation.not_a_number")]
    [InlineData("930 00 00 01", "conversation.own_number")]
    [InlineData("806112233", "conversation.dear_number")]
    [InlineData("+34905112233", "conversation.dear_number")]
    public void What_Nobody_Should_Dial_Is_Refused_With_The_Reason(string? typed, string code) =>
        OutsideNumber.Read(typed, Vila).Error?.Code.ShouldBe(code);

    [Fact]
    public void A_Transfer_Goes_Forward_And_Can_End_From_Everywhere()
    {
        foreach (var state in Enum.GetValues<TransferState>())
        {
            Transfers.CanMove(state, TransferState.Ended).ShouldBe(state != TransferState.Ended);
            Transfers.CanMove(TransferState.Ended, state).ShouldBeFalse();
        }

        Transfers.CanMove(TransferState.Pending, TransferState.Joined).ShouldBeTrue();
        Transfers.CanMove(TransferState.Joined, TransferState.Moving).ShouldBeTrue();
        Transfers.CanMove(TransferState.Pending, TransferState.Moving).ShouldBeFalse();
    }
}
