using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>The agent leaves the caller with music.</summary>
internal sealed class HoldStory(CallCentreHost host) : CommandStory(host)
{
    protected override string Path => "Conferences/*/Participants/*.json";

    protected override async Task ApproachAsync()
    {
        await Anna.ReadyAsync();
        await Anna.AnswerAsync();
        await Citizen.UntilTalkingAsync();
    }

    protected override async Task CauseAsync() => (await Anna.HoldAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);

    protected override async Task ResumeAsync()
    {
        using var back = await Anna.TakeBackAsync();
        await Host.UntilAsync(() => !Citizen.IsOnHold && Host.Rows.Count("ProviderCommand WHERE DoneAt IS NULL") == 0, "the agent again");
    }
}
