using System.Net;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Supervision;

public sealed class ObserveCallTests
{
    private const string Telephone = "+34600000900";

    [Fact]
    public async Task A_Supervisor_Listens_Whispers_And_Speaks_And_Leaves_Without_Ending_Anything()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var phone = await OutsidePhone.RegisterAsync(host, Telephone);
        using var sergi = await host.BrowseAsync("sergi");
        var path = PathOf(host);

        (await BeginAsync(sergi, path, "Listen")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await phone.AnswerAsync();
        await UntilInRoomAsync(host, phone, "muted");
        citizen.Phone.Last("room")!.Participants.ShouldBe(3);
        (await sergi.PageAsync(path)).QuerySelector("[data-observation]")!.GetAttribute("data-observation").ShouldBe("Listen");

        await ChangeAsync(sergi, path, "Whisper");
        await UntilInRoomAsync(host, phone, "coaching");
        await ChangeAsync(sergi, path, "Barge");
        await UntilInRoomAsync(host, phone, "talking");
        await sergi.SubmitAsync(path, $"{path}/observation/stop");
        await host.UntilAsync(() => citizen.Phone.Last("room") is { Participants: 2 }, "two again");

        await host.UntilAsync(() => phone.Phone.Count("ended") == 1, "the supervisor's telephone is free");
        citizen.IsOver.ShouldBeFalse();
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        host.Rows.List("SELECT Detail FROM CallEvent WHERE Kind = 'Observed' ORDER BY Seq").ShouldBe(["Listen", "Whisper", "Barge"]);
        host.Rows.ShouldHaveEvent("ObserverJoined");
        host.Rows.ShouldHaveEvent("ObservationEnded");
        host.Rows.Count($"AuditEntry WHERE Kind = 'CallObserved' AND OrganizationId = 'prat' AND Detail LIKE '{path.Split('/')[^1]} %'").ShouldBe(3);
        await host.PassAsync(70);
        await host.ShouldHoldEveryInvariantAsync();
    }

    [Fact]
    public async Task The_End_Of_The_Conversation_Lets_The_Supervisor_Go()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var phone = await OutsidePhone.RegisterAsync(host, Telephone);
        using var sergi = await host.BrowseAsync("sergi");
        await BeginAsync(sergi, PathOf(host), "Barge");
        await phone.AnswerAsync();
        await UntilInRoomAsync(host, phone, "talking");

        await anna.EndAsync();
        await host.UntilAsync(() => phone.Phone.Count("ended") == 1, "the supervisor's telephone is free");

        citizen.IsOver.ShouldBeFalse("the rating is asked");
        await host.UntilAsync(() => host.Rows.Count("Observation WHERE EndedAt IS NOT NULL") == 1, "it is over");
    }

    [Fact]
    public async Task Whoever_Answers_Too_Late_Hears_That_The_Call_Is_Gone_And_May_Listen_Again()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        var phone = await OutsidePhone.RegisterAsync(host, Telephone);
        using var sergi = await host.BrowseAsync("sergi");
        await BeginAsync(sergi, PathOf(host), "Listen");
        await host.UntilAsync(() => phone.Phone.Count("incoming") == 1, "the telephone rings");
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");

        await phone.AnswerAsync();
        await host.UntilAsync(() => phone.Phone.Count("ended") == 1, "the end");

        phone.Phone.Texts.ShouldNotBeEmpty();
        phone.Phone.Count("room").ShouldBe(0);
        host.Rows.Count("Observation WHERE EndedAt IS NULL").ShouldBe(0);
        citizen.IsOver.ShouldBeFalse();
    }

    [Fact]
    public async Task What_Cannot_Be_Is_Refused_In_Words()
    {
        await using var host = await CallCentreHost.StartAsync();
        await Talk.BeginAsync(host);
        using var sergi = await host.BrowseAsync("sergi");
        var path = PathOf(host);

        (await BeginAsync(sergi, path, "Listen", "no number")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await BeginAsync(sergi, path, "Listen", "806 00 00 00")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await BeginAsync(sergi, path, "Sing")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Rows.Count("Observation").ShouldBe(0);
        var fields = await sergi.FillInAsync(path, $"{path}/observation", ("number", Telephone));
        fields["mode"] = "Listen";
        (await sergi.PostAsync($"{path}/observation", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await sergi.PostAsync($"{path}/observation", fields)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Rows.Count("Observation").ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_Else_Takes_Part_In_Conversations()
    {
        await using var host = await CallCentreHost.StartAsync();
        await Talk.BeginAsync(host);
        var path = PathOf(host);
        using var admin = await host.BrowseAsync("admin");
        using var anna = await host.BrowseAsync("anna");
        using var vidal = await host.BrowseAsNewAsync("vidal", UsersHost.In("vic", MembershipRole.Supervisor));

        (await admin.PageAsync(path)).QuerySelectorAll($"form[action^='{path}/observation']").ShouldBeEmpty();
        foreach (var (browser, address) in new[] { (admin, path), (anna, path), (vidal, path), (vidal, path.Replace("/prat/", "/vic/", StringComparison.Ordinal)) })
        {
            var fields = await browser.FillInAsync("/", "/sign-out");
            (fields["number"], fields["mode"]) = (Telephone, "Listen");
            var answer = await browser.PostAsync($"{address}/observation", fields);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }

        host.Rows.Count("Observation").ShouldBe(0);
    }

    private static string PathOf(CallCentreHost host) => $"/prat/calls/{host.Rows.One("SELECT CallId FROM Call")}";

    private static async Task<HttpResponseMessage> BeginAsync(Browser browser, string path, string mode, string number = Telephone)
    {
        var fields = await browser.FillInAsync(path, $"{path}/observation", ("number", number));
        fields["mode"] = mode;
        return await browser.PostAsync($"{path}/observation", fields);
    }

    private static async Task ChangeAsync(Browser browser, string path, string mode) =>
        (await browser.SubmitAsync(path, $"{path}/observation/{mode}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    private static Task UntilInRoomAsync(CallCentreHost host, OutsidePhone phone, string status) =>
        host.UntilAsync(() => phone.Phone.Last("room") is { Participants: 3 } news && string.Equals(news.Status, status, StringComparison.Ordinal), status);
}
