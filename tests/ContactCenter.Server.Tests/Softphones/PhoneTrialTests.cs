using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Softphones;

public sealed class PhoneTrialTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_Is_Ready_With_A_Phone_That_Was_Never_Tried()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        using var without = await anna.DeclareAsync("Ready");
        (await anna.TakeVoiceAsync()).EnsureSuccessStatusCode();
        using var untried = await anna.DeclareAsync("Ready");
        (await anna.TryPhoneAsync()).EnsureSuccessStatusCode();
        using var tried = await anna.DeclareAsync("Ready");

        (await ShouldBeRefusedAsync(without, "softphone.untried")).ShouldContain("press Ready");
        await ShouldBeRefusedAsync(untried, "softphone.untried");
        tried.StatusCode.ShouldBe(HttpStatusCode.OK);
        anna.State.ShouldBe("Idle Ready");
    }

    [Theory]
    [InlineData(nameof(PhoneTrial.Token), "Token")]
    [InlineData(nameof(PhoneTrial.Microphone), "Microphone")]
    [InlineData(nameof(PhoneTrial.Registration), "Registration")]
    [InlineData(nameof(PhoneTrial.RingPath), "RingPath")]
    [InlineData(nameof(PhoneTrial.Awake), "Asleep")]
    public async Task Every_Fault_Keeps_From_Being_Ready_And_Is_Named(string check, string fault)
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        (await anna.TakeVoiceAsync()).EnsureSuccessStatusCode();
        anna.Finds = Broken(check);
        (await anna.TryPhoneAsync()).EnsureSuccessStatusCode();
        using var refused = await anna.DeclareAsync("Ready");

        (await ShouldBeRefusedAsync(refused, "softphone.bad")).ShouldContain(fault);
        (await anna.ReadAsync()).GetProperty("softphone").GetProperty("faults").EnumerateArray().Select(word => word.GetString()).ShouldBe([fault]);
        anna.State.ShouldBe("Idle LoggedOut");
    }

    [Theory]
    [InlineData(89, true)]
    [InlineData(90, false)]
    public async Task A_Trial_Counts_For_A_Minute_And_A_Half(double seconds, bool counts)
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        (await anna.TakeVoiceAsync()).EnsureSuccessStatusCode();
        (await anna.TryPhoneAsync()).EnsureSuccessStatusCode();
        await host.PassAsync(seconds);
        using var answer = await anna.DeclareAsync("Ready");

        if (counts)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        else
        {
            await ShouldBeRefusedAsync(answer, "softphone.stale");
        }
    }

    [Fact]
    public async Task A_Pause_Needs_No_Phone()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.SignInAsync("anna");
        using var answer = await anna.DeclareAsync("NotReady", "Training");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_Phone_That_Breaks_While_Its_Agent_Is_Ready_Is_Not_Rung()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        anna.Finds = new PhoneTrial(Registration: false, RingPath: false);
        (await anna.TryPhoneAsync()).EnsureSuccessStatusCode();
        anna.State.ShouldBe("Idle NotReady Technical");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await host.PassAsync(65);

        anna.Phone.Count("incoming").ShouldBe(0);
        host.Rows.ShouldHaveEvent("SoftphoneHealthChanged Registration, RingPath", times: 1);
        citizen.IsQueued.ShouldBeTrue();
    }

    [Fact]
    public async Task A_Fault_Found_In_A_Pause_Changes_Nothing_But_What_Is_Known()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        (await anna.DeclareAsync("NotReady", "Meal")).EnsureSuccessStatusCode();
        anna.Finds = new PhoneTrial(Microphone: false);
        (await anna.TryPhoneAsync()).EnsureSuccessStatusCode();

        anna.State.ShouldBe("Idle NotReady Meal");
        host.Rows.ShouldHaveEvent("SoftphoneHealthChanged Microphone");
    }

    [Fact]
    public async Task A_Ring_In_Vain_On_A_Phone_That_Nothing_Is_Heard_Of_Is_No_Fault_Of_The_Agent()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        anna.Finds = null;
        await host.PassAsync(151);
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await anna.UntilAsync("Idle NotReady Technical");

        citizen.IsQueued.ShouldBeTrue();
        host.Rows.ShouldHaveEvent("ReservationTimedOut no answer");
        host.Rows.One("SELECT State FROM QueueEntry").ShouldBe("Waiting");
    }

    [Fact]
    public async Task To_Decline_Is_The_Agents_Own_Act_Whatever_The_Phone_Is_Like()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        anna.Finds = null;
        await host.PassAsync(151);
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.DeclineAsync();

        await anna.UntilAsync("Idle NotReady NoAnswer");
    }

    [Fact]
    public async Task The_Wall_Shows_Whose_Phone_Is_Out_Of_Order()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var dolors = await host.ReadyAsync("dolors");
        var biel = await host.SignInAsync("biel");
        (await biel.DeclareAsync("NotReady", "Training")).EnsureSuccessStatusCode();
        anna.Finds = null;
        dolors.Finds = new PhoneTrial(Microphone: false);
        await host.PassAsync(151);
        using var browser = new Browser(host.Address);
        await browser.SignInAsync("sergi", "demo");
        using var response = await browser.GetAsync("/api/prat/wallboard");
        var wall = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        var page = await browser.PageAsync("/prat/wallboard?lang=en");

        wall.GetProperty("agents").EnumerateArray().Select(agent => $"{agent.GetProperty("name")}: {agent.GetProperty("phone")}")
            .ShouldBe([$"{await NameAsync(anna)}: stale", $"{await NameAsync(biel)}: untried", $"{await NameAsync(dolors)}: bad"], ignoreOrder: true);
        page.QuerySelectorAll("[data-phone=bad]").Select(cell => cell.TextContent).ShouldBe(["Not working"]);
    }

    private static async Task<string?> NameAsync(AgentDriver agent) => (await agent.ReadAsync()).GetProperty("name").GetString();

    private static PhoneTrial Broken(string check) => check switch
    {
        nameof(PhoneTrial.Token) => new PhoneTrial(Token: false),
        nameof(PhoneTrial.Microphone) => new PhoneTrial(Microphone: false),
        nameof(PhoneTrial.Registration) => new PhoneTrial(Registration: false),
        nameof(PhoneTrial.RingPath) => new PhoneTrial(RingPath: false),
        _ => new PhoneTrial(Awake: false),
    };

    private static async Task<string> ShouldBeRefusedAsync(HttpResponseMessage response, string code)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        problem.GetProperty("code").GetString().ShouldBe(code);
        return problem.GetProperty("detail").GetString()!;
    }
}
