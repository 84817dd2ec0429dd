using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.ProviderCommands;

public sealed class CommandLanesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Request_That_Hangs_Does_Not_Hold_Up_The_Commands_Of_Other_Calls()
    {
        await using var host = await CallCentreHost.StartAsync();
        var stuck = await host.DialAsync();
        await stuck.UntilAskedAsync();
        var other = await host.DialAsync("+34600000102");
        await other.UntilAskedAsync();
        var telephony = new HangingTelephony(stuck.CallSid);
        var dispatcher = ActivatorUtilities.CreateInstance<CommandDispatcher>(host.Services, telephony);
        await host.Services.GetRequiredService<UnitRunner>().RunAsync(
            async unit =>
            {
                foreach (var sid in new[] { stuck.CallSid, other.CallSid })
                {
                    var calls = host.Services.GetRequiredService<CallStore>();
                    var leg = (await calls.FindLegAsync(unit.Sql, sid))!;
                    var call = (await calls.HoldAsync(unit.Sql, leg.OrganizationId, leg.CallId))!;
                    await host.Services.GetRequiredService<ProviderCommandStore>().EndLegAsync(unit, call, call.CallerLegId);
                }
            },
            Token);

        var first = dispatcher.RunAsync(Token);
        await telephony.Hangs.WaitAsync(Token);
        await dispatcher.RunAsync(Token);

        telephony.Ended.ShouldBe([other.CallSid]);
        telephony.Answer();
        await first;
        telephony.Ended.ShouldBe([other.CallSid, stuck.CallSid]);
    }
}
