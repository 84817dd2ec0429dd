using System.Net;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Tests.Calls.Kit;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Seven real calls, each at another point of its life, told once and copied for every violation.</summary>
internal static class StoryDatabase
{
    private static readonly Lazy<Task<(byte[] Bytes, Story Story)>> Told = new(TellAsync);

    public static async Task<Story> CopyToAsync(string file)
    {
        var (bytes, story) = await Told.Value;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        return story;
    }

    private static async Task<(byte[] Bytes, Story Story)> TellAsync()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var biel = await host.SignInAsync("biel");
        (await biel.DeclareAsync("NotReady", "Break")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await RateAsync(host, anna);
        await AbandonAsync(host, anna);
        var leaver = await host.DialAsync("+34600000103");
        await leaver.UntilAskedAsync();
        await leaver.HangUpAsync();
        await leaver.UntilOverAsync();
        await TalkAtLastAsync(host, anna);

        await (await host.DialAsync("+34600000105")).ReachQueueAsync();
        await host.PassAsync(1);
        await (await host.DialAsync("+34600000106")).ReachQueueAsync();
        await (await host.ReadyAsync("dolors")).UntilRingsAsync();
        await (await host.DialAsync("+34600000107")).UntilAskedAsync();
        await host.Services.GetRequiredService<RollUpIntervals>().RunAsync(TestContext.Current.CancellationToken);
        return await KeepAsync(host);
    }

    private static async Task RateAsync(CallCentreHost host, AgentDriver anna)
    {
        var citizen = await host.DialAsync("+34600000101");
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await citizen.PressAsync("5");
        await citizen.UntilOverAsync();
        (await anna.DescribeAsync("census", "Person", resolved: true, "a note")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anna.CompleteWrapUpAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task AbandonAsync(CallCentreHost host, AgentDriver anna)
    {
        var citizen = await host.DialAsync("+34600000102");
        await citizen.ReachQueueAsync();
        await anna.UntilAsync("Idle NotReady NoAnswer");
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
    }

    // the provider does not bring the caller, and both go back to where they were; the second time it does
    private static async Task TalkAtLastAsync(CallCentreHost host, AgentDriver anna)
    {
        var citizen = await host.DialAsync("+34600000104");
        await citizen.ReachQueueAsync();
        await anna.ReadyAsync();
        await anna.UntilRingsAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "POST", path = "Calls/*.json", answer = "503", when = "before", times = 1000 } } });
        await anna.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("ReservationCanceled") == 1, "the way to the agent is given up");
        await host.BreakAsync(new { rest = Array.Empty<object>() });
        await anna.DropAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
    }

    private static async Task<(byte[] Bytes, Story Story)> KeepAsync(CallCentreHost host)
    {
        var file = Path.GetTempFileName();
        try
        {
            var calls = host.Rows.Read<StoryCall>(
                """
                SELECT c.CallId, c.ContactId, l.LegId, e.QueueEntryId AS EntryId, r.ReservationId, r.AgentId
                FROM   Call AS c
                JOIN   CallLeg AS l ON l.CallId = c.CallId AND l.Kind = 'Caller'
                LEFT JOIN QueueEntry AS e ON e.CallId = c.CallId
                LEFT JOIN Reservation AS r ON r.Seq = (SELECT MAX(Seq) FROM Reservation WHERE CallId = c.CallId)
                ORDER BY c.Seq
                """);
            var idle = host.Rows.One("SELECT UserId FROM UserAccount WHERE UserName = 'biel'");
            var decision = host.Rows.One("SELECT DecisionId FROM RoutingDecision ORDER BY Seq");
            var story = new Story(host.Clock.GetUtcNow(), calls[0], calls[1], calls[2], calls[3], calls[4], calls[5], calls[6], idle, decision);
            File.Delete(file);
            host.Rows.CopyTo(file);
            return (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), story);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
