using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>A caller who hears music is to come back to the agent.</summary>
internal sealed class TakeBackStory(CallCentreHost host) : CommandStory(host)
{
    protected override string Path => "Conferences/*/Participants/*.json";

    protected override async Task ApproachAsync()
    {
        await Anna.ReadyAsync();
        await Anna.AnswerAsync();
        await Citizen.UntilTalkingAsync();
        (await Anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Host.UntilAsync(() => Citizen.IsOnHold, "music");
    }

    protected override async Task CauseAsync() => (await Anna.TakeBackAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);

    // what the provider refused is asked for again by itself
    protected override Task ResumeAsync() => Host.UntilAsync(() => !Citizen.IsOnHold, "the agent again");
}
