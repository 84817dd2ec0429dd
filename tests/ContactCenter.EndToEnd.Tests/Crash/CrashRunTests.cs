using System.Globalization;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>Runs alone: it takes the machine's whole attention, and browser tests count seconds.</summary>
[Collection(nameof(CrashRunTests))]
[CollectionDefinition(nameof(CrashRunTests), DisableParallelization = true)]
public sealed class CrashRunTests(ITestOutputHelper output)
{
    private const string SeedVariable = "CONTACTCENTER_CRASH_SEED";

    [Fact]
    public async Task After_Twenty_Kills_Every_Call_Has_An_Outcome_No_Caller_Is_Without_Music_Or_Agent_And_No_Agent_Is_Alone_In_A_Room()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        output.WriteLine($"Seed {seed}; the same again with {SeedVariable}={seed}.");
        await using var run = await CrashRun.BeginAsync(seed);

        await run.KillAgainAndAgainAsync();
        await run.DrainAsync();

        output.WriteLine(Report(run));
        var provider = await run.Watch.ReadProviderAsync();
        run.Books.Open.ShouldBeEmpty(Stories(run, run.Books.Open));
        provider.Live.ShouldBeEmpty();
        provider.Queues.SelectMany(queue => queue.Members).ShouldBeEmpty();
        provider.Conferences.ShouldBeEmpty();
        run.Watch.Complaints.ShouldBeEmpty(Stories(run, run.Watch.Complaints));
        (await run.Books.BrokenInvariantsAsync()).ShouldBeEmpty();
        run.Agents.ShouldAllBe(agent => agent.Strangers == 0 && agent.Answers > CrashRun.Kills);
        run.Books.Callers.Count.ShouldBeGreaterThan(50);
    }

    private static string Report(CrashRun run) => string.Join(
        Environment.NewLine,
        [
            $"{CrashRun.Kills} kills, {run.Citizens.Count} calls dialled, {run.Books.Callers.Count} reached the server: {string.Join(", ", run.Books.Outcomes)}",
            $"longest {string.Join(", ", run.Watch.Worst.Select(trouble => $"{trouble.Key} {trouble.Value.TotalSeconds:0.0} s"))}",
            $"answers to the agents' cookies {run.Agents.Sum(agent => agent.Answers)}",
            .. run.ServerWords.SelectMany(words => words.Split(Environment.NewLine)).Where(line => line.Contains("fail:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal),
        ]);

    /// <summary>What happened to the calls that a finding speaks of, on the telephone and in the log.</summary>
    private static string Stories(CrashRun run, IEnumerable<string> findings)
    {
        var citizens = run.Citizens.Where(citizen => citizen.CallSid.Length > 0 && findings.Any(finding => finding.Contains(citizen.CallSid, StringComparison.Ordinal)));
        return string.Join(
            Environment.NewLine,
            citizens.Select(citizen => $"{citizen.CallSid} {citizen.Fate}: {string.Join("; ", citizen.Story)} | {string.Join("; ", run.Books.EventsOf(citizen.CallSid))}"));
    }
}
