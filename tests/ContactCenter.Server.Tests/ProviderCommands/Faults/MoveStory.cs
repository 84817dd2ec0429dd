using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>The agent has answered: the caller is to be taken from the queue to the room.</summary>
internal sealed class MoveStory(CallCentreHost host) : CommandStory(host)
{
    protected override string Path => "Calls/*.json";

    protected override async Task ApproachAsync()
    {
        await Anna.ReadyAsync();
        await Anna.UntilRingsAsync();
    }

    protected override Task CauseAsync() => Anna.AnswerAsync();
}
