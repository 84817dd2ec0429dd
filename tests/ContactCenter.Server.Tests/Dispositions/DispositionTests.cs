using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Dispositions;

public sealed class DispositionTests
{
    private const string Note = "Maria, de la plaça, demana un volant";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_The_Agent_Records_Can_Be_Read_With_The_Call()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, citizen) = await Talk.BeginAsync(host);
        using var early = await anna.DescribeAsync("census", "Business", resolved: false, Note);
        early.StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        using var late = await anna.DescribeAsync("taxes", "Entity", resolved: true, note: null);
        var shown = (await late.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("call").GetProperty("disposition");
        (await anna.CompleteWrapUpAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
        var call = await ReadCallAsync(host, "sergi", "prat");
        var recorded = call.GetProperty("dispositions").EnumerateArray().ShouldHaveSingleItem();

        shown.GetProperty("code").GetString().ShouldBe("taxes");
        call.GetProperty("outcome").GetString().ShouldBe("Answered");
        recorded.GetProperty("agent").GetString().ShouldBe("Anna Puig");
        recorded.GetProperty("code").GetString().ShouldBe("taxes");
        recorded.GetProperty("name").GetString().ShouldBe("Impostos, taxes i multes");
        recorded.GetProperty("requester").GetString().ShouldBe("Entity");
        recorded.GetProperty("resolved").GetBoolean().ShouldBeTrue();
        recorded.GetProperty("note").GetString().ShouldBe(Note, "a note that is not sent again stays");
        host.Rows.ShouldHaveEvent("DispositionRecorded", times: 2);
        host.Rows.Events.ShouldAllBe(e => !e.Contains("Maria", StringComparison.Ordinal));
        host.Rows.ListRows("Disposition").ShouldAllBe(row => !row.Contains("Maria", StringComparison.Ordinal));
        host.Rows.One("SELECT INSTR(NoteProtected, CAST('Maria' AS BLOB)) FROM Disposition").ShouldBe("0");
    }

    [Fact]
    public async Task An_Emptied_Note_Is_Gone()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        (await anna.DescribeAsync("census", "Person", resolved: true, Note)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anna.DescribeAsync("census", "Person", resolved: true, " ")).StatusCode.ShouldBe(HttpStatusCode.OK);

        host.Rows.Count("Disposition WHERE NoteProtected IS NULL").ShouldBe(1);
    }

    [Fact]
    public async Task What_Was_Being_Typed_When_Wrap_Up_Ended_Is_Taken_For_An_Hour_And_No_Longer()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        var reservation = await anna.ReservationAsync();
        await anna.EndAsync();
        await anna.UntilAsync("Idle Ready");
        using var late = await anna.DescribeAsync("census", "Person", resolved: true, null, reservation);
        (await anna.DeclareAsync("NotReady", "Meal")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.PassAsync(TimeSpan.FromMinutes(61));
        using var tooLate = await anna.DescribeAsync("taxes", "Person", resolved: true, null, reservation);

        late.StatusCode.ShouldBe(HttpStatusCode.OK);
        tooLate.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Rows.One("SELECT Code FROM Disposition").ShouldBe("census");
    }

    [Theory]
    [InlineData("weather", "Person", "", HttpStatusCode.BadRequest, "disposition.unknown_code")]
    [InlineData("census", "Person", "long", HttpStatusCode.BadRequest, "disposition.note_too_long")]
    [InlineData("census", "Alien", "", HttpStatusCode.BadRequest, null)]
    public async Task What_Is_Not_In_The_Typology_Is_Refused_In_Words(string code, string requester, string note, HttpStatusCode status, string? problem)
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        using var answer = await anna.DescribeAsync(code, requester, resolved: true, note.Length > 0 ? new string('a', 2001) : null);

        answer.StatusCode.ShouldBe(status);
        if (problem is not null)
        {
            (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString().ShouldBe(problem);
        }

        host.Rows.Count("Disposition").ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_Describes_Or_Reads_What_Is_Not_Theirs()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        var reservation = await anna.ReservationAsync();
        (await anna.DescribeAsync("census", "Person", resolved: true, Note)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var biel = await host.SignInAsync("biel");
        var clara = await host.SignInAsync("clara");
        using var colleague = await biel.DescribeAsync("taxes", "Person", resolved: true, null, reservation);
        using var stranger = await clara.DescribeAsync("taxes", "Person", resolved: true, null, reservation);
        using var agentReads = await anna.GetAsync($"/api/prat/calls/{host.Rows.One("SELECT CallId FROM Call")}");

        colleague.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        agentReads.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        host.Rows.One("SELECT Code FROM Disposition").ShouldBe("census");
        (await ReadStatusAsync(host, "sergi", "vic")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task More_Time_To_Write_Is_Given_Once_And_Ends_At_The_Server()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await Talk.BeginAsync(host);
        using var tooEarly = await anna.ExtendWrapUpAsync();
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        await host.PassAsync(50);
        using var first = await anna.ExtendWrapUpAsync();
        using var second = await anna.ExtendWrapUpAsync();
        var call = (await anna.ReadAsync()).GetProperty("call");
        await anna.UntilAsync("Idle Ready");

        tooEarly.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        call.GetProperty("mayExtend").GetBoolean().ShouldBeFalse();
        var seconds = host.Rows.One("SELECT CAST(ROUND((julianday(WrapUpEndedAt) - julianday(TalkEndedAt)) * 86400) AS INTEGER) || '' FROM QueueEntry");
        int.Parse(seconds, CultureInfo.InvariantCulture).ShouldBe(120);
        host.Rows.ShouldHaveEvent("WrapUpExtended");
    }

    private static async Task<JsonElement> ReadCallAsync(CallCentreHost host, string user, string organization)
    {
        using var browser = new Browser(host.Address);
        (await browser.SignInAsync(user, "demo")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var response = await browser.GetAsync($"/api/{organization}/calls/{host.Rows.One("SELECT CallId FROM Call")}");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    private static async Task<HttpStatusCode> ReadStatusAsync(CallCentreHost host, string user, string organization)
    {
        using var browser = new Browser(host.Address);
        await browser.SignInAsync(user, "demo");
        using var response = await browser.GetAsync($"/api/{organization}/calls/{host.Rows.One("SELECT CallId FROM Call")}");
        return response.StatusCode;
    }
}
