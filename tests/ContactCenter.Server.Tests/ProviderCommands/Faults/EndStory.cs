using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>The agent does not answer in time: the ringing is to end.</summary>
internal sealed class EndStory(CallCentreHost host) : CommandStory(host)
{
    protected override string Path => "Calls/*.json";

    protected override async Task ApproachAsync()
    {
        await Anna.ReadyAsync();
        await Anna.UntilRingsAsync();
    }

    protected override Task CauseAsync() => Host.UntilAsync(() => Host.Rows.CountEvents("ReservationTimedOut") == 1, "the limit to answer");
}
