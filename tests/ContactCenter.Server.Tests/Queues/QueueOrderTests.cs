using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Queues;

public sealed class QueueOrderTests
{
    private const string Path = "/prat/queues";

    // ten in the morning is when the stories begin
    private const string Eleven = "2026-05-12T11:00";

    [Fact]
    public async Task A_Closed_Queue_Takes_Nobody_And_Tells_Why_In_The_Callers_Language_Until_The_Order_Ends_By_Itself()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var sergi = await host.BrowseAsync("sergi");
        (await OrderAsync(sergi, ("queue", "general"), ("state", "closed"), ("until", Eleven), ("chosen", "meeting"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var turnedAway = await host.DialAsync();
        await turnedAway.PressAsync("3");
        await turnedAway.PressAsync("0");
        await turnedAway.UntilHearsAsync("the team is in a meeting");
        turnedAway.IsQueued.ShouldBeFalse();
        var elsewhere = await host.DialAsync("+34600000102");
        await elsewhere.ReachQueueAsync("2");

        await host.PassAsync(TimeSpan.FromHours(1));
        var later = await host.DialAsync("+34600000103");
        await later.ReachQueueAsync();
        later.Phone.HasHeard("meeting").ShouldBeFalse();
        (await sergi.PageAsync(Path)).QuerySelectorAll("[data-order]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_Waits_When_It_Closes_Is_Served_For_A_While_And_Then_Sent_On_With_The_Notice()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        (await anna.DeclareAsync("NotReady", "Break")).EnsureSuccessStatusCode();
        var caller = await host.DialAsync();
        await caller.ReachQueueAsync();
        using var sergi = await host.BrowseAsync("sergi");
        await OrderAsync(sergi, ("queue", "general"), ("state", "closed"), ("until", Eleven), ("notice-ca", "Tancat."), ("notice-es", "Cerrado."), ("notice-en", "Closed by hand."));

        await host.PassAsync(TimeSpan.FromMinutes(9));
        caller.IsQueued.ShouldBeTrue("an agent is at work who could serve them");
        await caller.UntilHearsAsync("Closed by hand.");

        host.Rows.Exits.ShouldBe("Closed");
    }

    [Fact]
    public async Task An_Order_For_All_Queues_Opens_The_Line_At_Night_And_One_That_Is_Taken_Back_Holds_No_More()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { StartsAt = new DateTimeOffset(2026, 5, 12, 20, 0, 0, TimeSpan.Zero) });
        using var sergi = await host.BrowseAsync("sergi");
        await OrderAsync(sergi, ("queue", ""), ("state", "open"), ("until", "2026-05-13T00:30"), ("chosen", "longer"));

        var caller = await host.DialAsync(to: CallCentreHost.MainLine);
        await caller.ReachQueueAsync();
        caller.Phone.HasHeard("outside our usual hours").ShouldBeTrue();
        var order = (await sergi.PageAsync(Path)).QuerySelector("[data-order]")!.GetAttribute("data-order");
        (await sergi.SubmitAsync(Path, $"{Path}/{order}/end")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var second = await host.DialAsync("+34600000102", CallCentreHost.MainLine);
        await second.PressAsync("3");
        await second.UntilHearsAsync("closed at the moment");
    }

    [Fact]
    public async Task Who_Ordered_What_Stands_In_The_Log_And_On_The_Wall()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var sergi = await host.BrowseAsync("sergi");
        using var admin = await host.BrowseAsync("admin");
        await OrderAsync(sergi, ("queue", "taxes"), ("state", "closed"), ("until", Eleven), ("chosen", "fault"));

        (await admin.PageAsync("/prat/wallboard?lang=en")).QuerySelector("#orders li")!.TextContent.ShouldContain("Taxes and fees");
        (await admin.PageAsync("/vic/wallboard?lang=en")).QuerySelectorAll("#orders li").ShouldBeEmpty();
        var order = (await sergi.PageAsync(Path)).QuerySelector("[data-order]")!.GetAttribute("data-order");
        await sergi.SubmitAsync(Path, $"{Path}/{order}/end");
        (await admin.PageAsync("/prat/wallboard")).QuerySelectorAll("#orders li").ShouldBeEmpty();

        var log = await admin.PageAsync("/prat/audit?lang=en");
        log.QuerySelector("[data-kind=QueueOrdered]")!.TextContent.ShouldContain("taxes closed until 2026-05-12T09:00Z");
        log.QuerySelector("[data-kind=QueueOrderEnded]")!.TextContent.ShouldContain("Sergi Mas");
        host.Rows.ShouldHaveEvent("QueueOrdered");
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Theory]
    [InlineData("queue", "nowhere")]
    [InlineData("state", "ajar")]
    [InlineData("until", "2026-05-12T09:59")]
    [InlineData("until", "2026-05-20T11:00")]
    [InlineData("until", "tomorrow")]
    [InlineData("chosen", "")]
    [InlineData("chosen", "nonsense")]
    [InlineData("notice-es", "Solo en un idioma.")]
    public async Task What_Makes_No_Sense_Is_Refused_And_What_Was_Typed_Stays(string field, string value)
    {
        await using var host = await CallCentreHost.StartAsync();
        using var sergi = await host.BrowseAsync("sergi");

        using var answer = await OrderAsync(sergi, ("queue", "general"), ("state", "closed"), ("until", Eleven), ("chosen", "fault"), (field, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Browser.ReadAsync(answer);
        page.QuerySelector("#problem").ShouldNotBeNull();
        if (field is not "state")
        {
            page.QuerySelector("#state option[selected]")!.GetAttribute("value").ShouldBe("closed");
        }

        host.Rows.Count("QueueOrder").ShouldBe(0);
    }

    [Fact]
    public async Task Only_Supervisors_Order_And_Only_In_Their_Own_Organization()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var sergi = await host.BrowseAsync("sergi");
        using var admin = await host.BrowseAsync("admin");
        using var anna = await host.BrowseAsync("anna");
        using var vidal = await host.BrowseAsNewAsync("vidal", UsersHost.In("vic", MembershipRole.Supervisor));
        await OrderAsync(sergi, ("queue", "general"), ("state", "closed"), ("until", Eleven), ("chosen", "fault"));
        var order = host.Rows.One("SELECT QueueOrderId FROM QueueOrder");

        foreach (var browser in new[] { admin, anna, vidal })
        {
            var fields = await browser.FillInAsync("/", "/sign-out");
            (fields["queue"], fields["state"], fields["until"], fields["chosen"]) = ("", "closed", Eleven, "fault");
            (await browser.GetAsync(Path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await browser.PostAsync(Path, fields)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await browser.PostAsync($"{Path}/{order}/end", fields)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var elsewhere = await vidal.FillInAsync("/vic/queues", "/vic/queues");
        (await vidal.PostAsync($"/vic/queues/{order}/end", elsewhere)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Rows.Count("QueueOrder WHERE EndedAt IS NULL").ShouldBe(1);
    }

    private static async Task<HttpResponseMessage> OrderAsync(Browser browser, params (string Name, string Value)[] fields)
    {
        var filled = await browser.FillInAsync(Path, Path);
        foreach (var (name, value) in fields)
        {
            filled[name] = value;
        }

        return await browser.PostAsync(Path, filled);
    }
}
