using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Supervision;

public sealed class EndStuckCallTests
{
    [Fact]
    public async Task A_Caller_Who_Waits_Is_Hung_Up_And_The_Stay_Is_Lost_To_A_Fault()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        using var sergi = await host.BrowseAsync("sergi");
        var path = PathOf(host);

        (await EndAsync(sergi, path)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await caller.UntilOverAsync();
        await host.PassAsync(2);

        host.Rows.Outcomes.ShouldBe("Failed");
        host.Rows.Exits.ShouldBe("Failed");
        host.Rows.ShouldHaveEvent("EndedBySupervisor");
        host.Rows.Count("AuditEntry WHERE Kind = 'CallEnded' AND OrganizationId = 'prat'").ShouldBe(1);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task An_Agent_Whose_Phone_Rings_For_It_Is_Free_Again()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        await anna.UntilRingsAsync();
        using var sergi = await host.BrowseAsync("sergi");

        await EndAsync(sergi, PathOf(host));
        await caller.UntilOverAsync();
        await anna.UntilAsync("Idle Ready");
        await host.PassAsync(2);

        anna.Rings.ShouldBeFalse();
        host.Rows.Exits.ShouldBe("Failed");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task A_Conversation_Ends_As_If_The_Caller_Hung_Up()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        using var sergi = await host.BrowseAsync("sergi");

        await EndAsync(sergi, PathOf(host));
        await citizen.UntilOverAsync();
        await anna.UntilAsync("WrapUp Ready");

        host.Rows.Outcomes.ShouldBe("Answered");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task Nothing_Ends_Without_A_Confirmation_Or_Twice_Or_By_Others()
    {
        await using var host = await CallCentreHost.StartAsync();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        var path = PathOf(host);
        using var sergi = await host.BrowseAsync("sergi");
        using var admin = await host.BrowseAsync("admin");
        using var anna = await host.BrowseAsync("anna");

        using var unconfirmed = await sergi.SubmitAsync(path, $"{path}/end", ("confirmed", ""));
        unconfirmed.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.ReadAsync(unconfirmed)).QuerySelector("#problem").ShouldNotBeNull();
        (await admin.PageAsync(path)).QuerySelectorAll($"form[action='{path}/end']").ShouldBeEmpty();
        foreach (var (browser, address) in new[] { (admin, path), (anna, path), (sergi, path.Replace("/prat/", "/vic/", StringComparison.Ordinal)) })
        {
            var fields = await browser.FillInAsync("/", "/sign-out");
            fields["confirmed"] = "on";
            (await browser.PostAsync($"{address}/end", fields)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        caller.IsQueued.ShouldBeTrue();
        var again = await sergi.FillInAsync(path, $"{path}/end", ("confirmed", "on"));
        (await sergi.PostAsync($"{path}/end", again)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await caller.UntilOverAsync();
        await host.PassAsync(2);
        (await sergi.PostAsync($"{path}/end", again)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string PathOf(CallCentreHost host) => $"/prat/calls/{host.Rows.One("SELECT CallId FROM Call")}";

    private static Task<HttpResponseMessage> EndAsync(Browser browser, string path) => browser.SubmitAsync(path, $"{path}/end", ("confirmed", "on"));
}
