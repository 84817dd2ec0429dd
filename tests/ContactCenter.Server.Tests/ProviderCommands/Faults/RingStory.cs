using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>An agent becomes ready while a caller waits: the softphone is to ring.</summary>
internal sealed class RingStory(CallCentreHost host) : CommandStory(host)
{
    protected override string Path => "Calls.json";

    protected override Task ApproachAsync() => Task.CompletedTask;

    protected override Task CauseAsync() => Anna.ReadyAsync();
}
