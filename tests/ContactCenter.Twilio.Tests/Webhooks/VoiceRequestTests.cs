using ContactCenter.Core.Calls;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Twilio.Tests.Webhooks;

public sealed class VoiceRequestTests
{
    [Fact]
    public void A_Citizen_Who_Rings_Is_Read()
    {
        var request = Request(
            ("CallSid", TestAccount.CallSid), ("AccountSid", TestAccount.Sid), ("From", "+34600111222"), ("To", "+34930000000"), ("CallStatus", "ringing"),
            ("Direction", "inbound"), ("ForwardedFrom", "+34931111111"), ("SomethingNew", "x"));

        request.HasCall.ShouldBeTrue();
        request.Problem.ShouldBeNull();
        request.CallStatus.ShouldBe(CallStatus.Ringing);
        request.Direction.ShouldBe(LegDirection.Inbound);
        request.CallerNumber?.Value.ShouldBe("+34600111222");
        request.CalledNumber?.Value.ShouldBe("+34930000000");
        request.ForwardedFrom.ShouldBe("+34931111111");
        request.Fields["SomethingNew"].ShouldBe("x");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("anonymous")]
    [InlineData("Anonymous")]
    [InlineData("+266696687")]
    [InlineData("client:agent_42")]
    [InlineData("600111222")]
    public void A_Withheld_Number_Is_No_Number(string? from) =>
        (from is null ? Request() : Request(("From", from))).CallerNumber.ShouldBeNull();

    [Fact]
    public void A_Softphone_Is_Known_By_Its_Identity()
    {
        Request(("From", "client:agent_42"), ("To", "")).CallerIdentity.ShouldBe("agent_42");
        Request(("From", "+34930000000"), ("To", "client:agent_42")).CalledIdentity.ShouldBe("agent_42");
        Request(("From", "+34600111222")).CallerIdentity.ShouldBeNull();
    }

    [Fact]
    public void A_Leg_That_Comes_Out_Of_A_Queue_Says_Why()
    {
        var request = Request(("CallSid", "CA1"), ("QueueResult", "redirected-from-bridged"), ("QueueSid", "QU1"), ("QueueTime", "83"), ("QueuePosition", "2"));

        request.QueueResult.ShouldBe(QueueResult.RedirectedFromBridged);
        request.QueueSid.ShouldBe("QU1");
        request.QueueTime.ShouldBe(TimeSpan.FromSeconds(83));
        request.QueuePosition.ShouldBe(2);
    }

    [Fact]
    public void An_Event_Of_A_Room_Needs_No_Call()
    {
        var request = Request(
            ("ConferenceSid", "CF1"), ("FriendlyName", "room"), ("StatusCallbackEvent", "conference-end"), ("SequenceNumber", "7"),
            ("Timestamp", "Fri, 21 Nov 2025 10:15:42 +0000"));

        request.HasCall.ShouldBeFalse();
        request.Problem.ShouldBeNull();
        request.ConferenceEvent.ShouldBe(ConferenceEvent.End);
        request.FriendlyName.ShouldBe("room");
        request.SequenceNumber.ShouldBe(7);
        request.Timestamp.ShouldBe(new DateTimeOffset(2025, 11, 21, 10, 15, 42, TimeSpan.Zero));
    }

    [Fact]
    public void A_Leg_That_Leaves_A_Room_Says_Why()
    {
        var request = Request(
            ("CallSid", "CA1"), ("ConferenceSid", "CF1"), ("StatusCallbackEvent", "participant-leave"), ("ReasonParticipantLeft", "participant_updated_via_api"),
            ("ParticipantLabel", "agent"));

        request.ConferenceEvent.ShouldBe(ConferenceEvent.Leave);
        request.ReasonParticipantLeft.ShouldBe(LeaveReason.UpdatedByApi);
        request.ParticipantLabel.ShouldBe("agent");
    }

    [Fact]
    public void A_Dial_That_Ended_Is_Read()
    {
        var request = Request(("CallSid", "CA1"), ("CallStatus", "completed"), ("DialCallStatus", "no-answer"), ("DialBridged", "false"), ("CallDuration", "12"));

        request.CallStatus.ShouldBe(CallStatus.Completed);
        request.DialCallStatus.ShouldBe(DialResult.NoAnswer);
        request.DialBridged.ShouldBe(false);
        request.CallDuration.ShouldBe(TimeSpan.FromSeconds(12));
        Request(("CallSid", "CA1")).DialBridged.ShouldBeNull();
    }

    [Fact]
    public void Words_And_Numbers_Of_The_Future_Do_Not_Break_Anything()
    {
        var request = Request(
            ("CallSid", "CA1"), ("CallStatus", "teleported"), ("QueueResult", "?"), ("DialCallStatus", ""), ("SequenceNumber", "-1"), ("CallDuration", "9999999999999"),
            ("Timestamp", "yesterday"), ("DialBridged", "perhaps"), ("StatusCallbackEvent", "participant-dance"));

        request.CallStatus.ShouldBe(CallStatus.Unknown);
        request.QueueResult.ShouldBe(QueueResult.Unknown);
        request.DialCallStatus.ShouldBe(DialResult.Unknown);
        request.SequenceNumber.ShouldBeNull();
        request.CallDuration.ShouldBeNull();
        request.Timestamp.ShouldBeNull();
        request.DialBridged.ShouldBeNull();
        request.ConferenceEvent.ShouldBe(ConferenceEvent.Other);
    }

    [Fact]
    public void A_Request_About_Nothing_Is_A_Problem_Not_An_Exception()
    {
        Request(("From", "+34600111222")).Problem.ShouldBe("the request names neither a call nor a conference");
        Request(("CallSid", "")).HasCall.ShouldBeFalse();
    }

    [Fact]
    public void Its_Text_For_Logs_Shows_Nobodys_Number() =>
        Request(("CallSid", "CA1"), ("CallStatus", "ringing"), ("From", "+34600111222"), ("Digits", "5")).ToString().ShouldBe("CA1 ringing");

    [Theory]
    [InlineData("queued", LegState.Requested)]
    [InlineData("initiated", LegState.Requested)]
    [InlineData("ringing", LegState.Ringing)]
    [InlineData("in-progress", LegState.Answered)]
    [InlineData("completed", LegState.Completed)]
    [InlineData("busy", LegState.Busy)]
    [InlineData("failed", LegState.Failed)]
    [InlineData("no-answer", LegState.NoAnswer)]
    [InlineData("canceled", LegState.Canceled)]
    [InlineData("teleported", null)]
    public void Twilios_Word_Becomes_Ours(string word, LegState? expected) => CallStatuses.Parse(word).ToLegState().ShouldBe(expected);

    private static VoiceRequest Request(params (string Name, string Value)[] fields) => new(WebhookFields.From(fields));
}
