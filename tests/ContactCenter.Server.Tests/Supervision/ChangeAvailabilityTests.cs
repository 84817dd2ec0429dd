using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Supervision;

public sealed class ChangeAvailabilityTests
{
    [Fact]
    public async Task The_Agent_Reads_Who_Did_It_And_Why_And_It_Is_On_Record()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var path = $"/prat/agents/{await anna.IdAsync()}";
        using var sergi = await host.BrowseAsync("sergi");
        using var admin = await host.BrowseAsync("admin");

        (await sergi.PageAsync("/prat/wallboard")).QuerySelector("#agents a[data-name]")!.GetAttribute("href").ShouldBe(path);
        (await ChangeAsync(sergi, path, "Meal", "AwayFromDesk")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        anna.State.ShouldBe("Idle NotReady Meal");
        var desktop = await anna.ReadAsync();
        desktop.GetProperty("notice").GetString().ShouldBe("Supervisor.AwayFromDesk");
        desktop.GetProperty("noticeBy").GetString().ShouldBe("Sergi Mas");
        var entry = (await admin.PageAsync("/prat/audit?lang=en")).QuerySelector("[data-kind=AvailabilityChanged]")!.TextContent;
        entry.ShouldContain("Sergi Mas");
        entry.ShouldContain("Anna Puig");
        entry.ShouldContain("Meal, AwayFromDesk");

        await anna.ReadyAsync();
        (await anna.ReadAsync()).GetProperty("notice").GetString().ShouldBeNull("the agent has read it and gone on");
    }

    [Fact]
    public async Task Routing_Follows_At_Once_And_A_Call_In_Hand_Goes_On()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var path = $"/prat/agents/{await anna.IdAsync()}";
        using var sergi = await host.BrowseAsync("sergi");

        await ChangeAsync(sergi, path, "OtherWork", "Meeting");
        citizen.IsTalking.ShouldBeTrue();
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp NotReady OtherWork");
        (await anna.CompleteWrapUpAsync()).EnsureSuccessStatusCode();
        await host.PassAsync(5);
        second.IsQueued.ShouldBeTrue();

        await ChangeAsync(sergi, path, "Ready", "NeededForCalls");
        await anna.UntilRingsAsync();
    }

    [Theory]
    [InlineData("Ready", "NeededForCalls", "softphone.untried")]
    [InlineData("Technical", "PhoneTrouble", "agent.reason_reserved")]
    [InlineData("LoggedOut", "Agreed", "supervision.unchanged")]
    [InlineData("Break", "", "supervision.choice")]
    [InlineData("Nonsense", "Agreed", "supervision.choice")]
    public async Task What_Cannot_Be_Is_Refused_In_Words(string to, string why, string code)
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        var path = $"/prat/agents/{await anna.IdAsync()}";
        using var sergi = await host.BrowseAsync("sergi");

        using var answer = await ChangeAsync(sergi, path, to, why);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Browser.ReadAsync(answer)).QuerySelector("#problem")!.TextContent.ShouldBe(
            new ContactCenter.Server.Infrastructure.Pages.UiTexts().Get(new Core.Common.LanguageTag("ca"), $"supervision.refusal.{code}"));
        host.Rows.Count("AuditEntry WHERE Kind = 'AvailabilityChanged'").ShouldBe(0);
    }

    [Fact]
    public async Task Only_Supervisors_Of_An_Organization_That_The_Agent_Works_For_May()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var id = await anna.IdAsync();
        using var sergi = await host.BrowseAsync("sergi");
        using var admin = await host.BrowseAsync("admin");
        using var vidal = await host.BrowseAsNewAsync("vidal", UsersHost.In("vic", MembershipRole.Supervisor));

        foreach (var (browser, path) in new[] { (sergi, $"/vic/agents/{id}"), (vidal, $"/vic/agents/{id}"), (vidal, $"/prat/agents/{id}"), (admin, $"/prat/agents/{id}") })
        {
            (await browser.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            var fields = await browser.FillInAsync("/", "/sign-out");
            (fields["to"], fields["why"]) = ("Break", "Agreed");
            (await browser.PostAsync($"{path}/availability", fields)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        anna.State.ShouldBe("Idle Ready");
    }

    private static async Task<HttpResponseMessage> ChangeAsync(Browser browser, string path, string to, string why)
    {
        var action = $"{path}/availability";
        var fields = await browser.FillInAsync(path, action);
        (fields["to"], fields["why"]) = (to, why);
        return await browser.PostAsync(action, fields);
    }
}
