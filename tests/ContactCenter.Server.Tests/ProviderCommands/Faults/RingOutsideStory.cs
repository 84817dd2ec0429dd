using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>The agent asks for somebody outside, who does not answer.</summary>
internal sealed class RingOutsideStory(CallCentreHost host) : CommandStory(host)
{
    private const string Arabic = "+34930000094";

    protected override string Path => "Calls.json";

    protected override async Task ApproachAsync()
    {
        await OutsidePhone.RegisterAsync(Host, Arabic);
        await Anna.ReadyAsync();
        await Anna.AnswerAsync();
        await Citizen.UntilTalkingAsync();
    }

    protected override async Task CauseAsync() => (await Anna.ConsultAsync(new { language = "ar" })).StatusCode.ShouldBe(HttpStatusCode.OK);

    protected override Task ResumeAsync() =>
        Host.UntilAsync(() => Host.Rows.CountEvents("TransferClosed") == 1 && !Citizen.IsOnHold, "the end of the question and the agent again");
}
