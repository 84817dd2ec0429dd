using System.Globalization;
using ContactCenter.Data;
using ContactCenter.Server.Features.Invariants;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Histories;

/// <summary>Chance works two servers on one database through the emulator: whatever happens, and in whatever order, the invariants hold.</summary>
public sealed class RandomHistoryTests(ITestOutputHelper output)
{
    private const string SeedVariable = "CONTACTCENTER_HISTORY_SEED";
    private const int Events = 5000;
    private const int EventsBetweenChecks = 500;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invariants_Hold_Throughout_5_000_Events_On_Two_Servers_With_Doubled_And_Late_Signals_And_A_Restart()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"Seed {seed}; the same again with {SeedVariable}={seed}.");
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { Servers = 2, EmulatorOutside = true });
        await host.BreakAsync(new { statusCallbacks = new { duplicateRate = 0.1, reorderRate = 0.1, delaySeconds = 0.1 } });
        var town = await RandomTown.SettleAsync(host, new Random(seed));

        var (events, check, hasRestarted) = (0, EventsBetweenChecks, false);
        while (events < Events)
        {
            await town.ActAsync();
            events = host.Rows.Count("CallEvent");
            if (events < check)
            {
                continue;
            }

            check += EventsBetweenChecks;
            await CheckAsync(host, $"seed {seed}, event {events}");
            if (!hasRestarted && events > Events / 2)
            {
                hasRestarted = true;
                await host.StopServersAsync();
                await host.StartServersAsync();
            }
        }

        await town.EndAsync();
        output.WriteLine($"{events} events, {host.Rows.Count("Call")} calls, outcomes {host.Rows.One("SELECT GROUP_CONCAT(Outcome || ' ' || N, ', ') FROM (SELECT Outcome, COUNT(*) AS N FROM Call GROUP BY Outcome)")}");
        host.Rows.Count("Call WHERE EndedAt IS NULL").ShouldBe(0);
        host.Rows.Count("QueueEntry WHERE State <> 'Left'").ShouldBe(0);
        host.Rows.Count("Reservation WHERE EndedAt IS NULL").ShouldBe(0);
        host.Rows.Count("Call WHERE Outcome = 'Answered'").ShouldBeGreaterThan(20);
        await CheckAsync(host, $"seed {seed}, the end");
    }

    private static async Task CheckAsync(CallCentreHost host, string when)
    {
        var results = await host.Services.GetRequiredService<InvariantChecker>().CheckAsync(host.Services.GetRequiredService<Database>(), host.Clock.GetUtcNow(), Token);
        results.Where(result => !result.Held).ShouldBeEmpty(when);
    }
}
