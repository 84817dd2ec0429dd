using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Walks;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>The ways that keys and silence open, walked by telephone: the provider finds nothing wrong with any document on the way.</summary>
public sealed class EmulatedWalkTests
{
    private const int Depth = 6;

    [Theory]
    [InlineData("open", "2026-05-12T10:00+02:00")]
    [InlineData("closed", "2026-05-12T22:00+02:00")]
    [InlineData("holiday", "2027-01-06T10:00+01:00")]
    public async Task Every_Way_Is_Told_To_The_Provider_In_Documents_That_It_Takes(string name, string at)
    {
        var startsAt = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { StartsAt = startsAt.ToUniversalTime() });
        var catalog = FlowCatalog.FromFolder(FlowFiles.DeliveredFolder);
        var walked = 0;
        foreach (var line in string.Equals(name, "open", StringComparison.Ordinal) ? new[] { CallCentreHost.DemoLine, CallCentreHost.MainLine, CallCentreHost.VicLine } : [CallCentreHost.MainLine])
        {
            foreach (var way in WaysOf(catalog, line, startsAt))
            {
                await WalkAsync(host, line, way);
                walked++;
            }
        }

        var state = await host.Emulator.GetFromJsonAsync<JsonElement>("state", TestContext.Current.CancellationToken);
        state.GetProperty("debugger").EnumerateArray().Select(entry => entry.ToString()).ShouldBeEmpty();
        state.GetProperty("webhooks").EnumerateArray().ShouldAllBe(webhook => webhook.GetProperty("status").GetInt32() < 300);
        host.Rows.CountEvents("CallEnded").ShouldBe(walked);
        walked.ShouldBeGreaterThan(5);
    }

    // up to what keys cannot bring about: an agent who answers, a message that is spoken
    private static IEnumerable<IReadOnlyList<string>> WaysOf(FlowCatalog catalog, string line, DateTimeOffset now)
    {
        var set = Caller.SetOf(catalog, line);
        var facts = catalog.FactsFor(set, now) with { Queue = _ => new QueueFacts(0, 0) };
        return new KeyPathWalk(set.Flows, facts).Walk(set.Organization.Numbers[Caller.Number(line)], [set.Organization.DefaultLanguage], Depth)
            .Select(path => path.Inputs.TakeWhile(input => input is "silence" || input.All(key => char.IsAsciiDigit(key) || key is '*' or '#')).ToList())
            .DistinctBy(way => string.Join(' ', way), StringComparer.Ordinal);
    }

    private static async Task WalkAsync(CallCentreHost host, string line, IReadOnlyList<string> way)
    {
        var caller = await host.DialAsync(to: line);
        foreach (var input in way)
        {
            if (input is "silence")
            {
                await caller.UntilAskedAsync();
                var ended = caller.Phone.Count("gatherEnded");
                await host.UntilAsync(() => caller.Phone.Count("gatherEnded") > ended, "the end of the silence");
            }
            else
            {
                await caller.PressAsync(input);
            }
        }

        await host.PassAsync(5);
        if (!caller.IsOver)
        {
            await caller.HangUpAsync();
        }

        await caller.UntilOverAsync();
        await host.PassAsync(1);
    }
}
