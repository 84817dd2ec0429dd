using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Invariants;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>Every statement about all rows, asked of a running call centre.</summary>
internal static class HostInvariants
{
    public static async Task ShouldHoldEveryInvariantAsync(this CallCentreHost host)
    {
        var results = await new InvariantChecker(new RunMode(Simulated: true))
            .CheckAsync(host.Services.GetRequiredService<Database>(), host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        results.Where(result => !result.Held).ShouldBeEmpty();
    }
}
