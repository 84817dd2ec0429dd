using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>An agent on a pause calls somebody who does not answer, while a caller waits.</summary>
internal sealed class DialOutStory(CallCentreHost host) : CommandStory(host)
{
    private const string Number = "+34600000777";

    public override string Outcomes => "Answered,Failed";

    protected override string Path => "Calls.json";

    protected override async Task ApproachAsync()
    {
        await OutsidePhone.RegisterAsync(Host, Number);
        (await Anna.TakeVoiceAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Anna.TryPhoneAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Anna.DeclareAsync("NotReady", "OtherWork")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Anna.PlaceCallAsync(Number)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Anna.UntilRingsAsync();
    }

    protected override Task CauseAsync() => Anna.AnswerAsync();

    protected override Task ResumeAsync() => Host.UntilAsync(
        () => Host.Rows.CountEvents("OutboundSettled") == 1 && Host.Rows.CountEvents("CallEnded") == 1, "the end of a call that nobody answered");
}
