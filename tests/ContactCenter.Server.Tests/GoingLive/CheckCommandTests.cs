using System.CommandLine;
using System.Text.Json;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Ivr;
using ContactCenter.Server.Tests.Ivr.Publication;

namespace ContactCenter.Server.Tests.GoingLive;

/// <summary>The verb <c>twilio check</c> from its command line to the account at the emulator and back.</summary>
public sealed class CheckCommandTests
{
    [Fact]
    public async Task An_Account_That_Is_Set_Up_Passes_And_Nothing_Is_Written()
    {
        await using var account = await EmulatedAccount.StartAsync();

        var (code, output, error) = await RunAsync(account);

        (code, error).ShouldBe((0, string.Empty));
        output.ShouldStartWith($"Account {EmulatedAccount.Account.AccountSid} \"Emulated account\", active, Full, at {account.ApiBaseUrl}");
        output.ShouldContain("Everything is as it should be.");
        output.ShouldNotContain(EmulatedAccount.Stranger);
        account.Writes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_Difference_Is_Told_In_Plain_Words_With_The_Fix_And_Nothing_Is_Written()
    {
        await using var account = await EmulatedAccount.StartAsync();
        await account.SetAsync(await account.SidAsync(CallCentreHost.VicLine), ("VoiceUrl", "https://old.example/voice"));
        account.Writes.Clear();

        var (code, output, _) = await RunAsync(account);

        code.ShouldBe(1);
        output.ShouldContain("+34938000001 (vic): voice URL is https://old.example/voice, should be https://phone.example.org/voice/inbound");
        output.ShouldContain("fix: run twilio check --apply, or set it in the Twilio Console under Phone Numbers, +34938000001, 'A call comes in'");
        output.ShouldEndWith("1 difference." + Environment.NewLine);
        account.Writes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Apply_Sets_What_Differs_Says_So_And_Leaves_Every_Other_Number_Alone()
    {
        await using var account = await EmulatedAccount.StartAsync();
        var sid = await account.SidAsync(CallCentreHost.MainLine);
        await account.SetAsync(sid, ("VoiceUrl", ""), ("VoiceMethod", "GET"), ("TrunkSid", "TK00000000000000000000000000000001"));
        var stranger = (await account.NumberAsync(EmulatedAccount.Stranger)).ToString();
        account.Writes.Clear();

        var (code, output, error) = await RunAsync(account, "--apply");

        (code, error).ShouldBe((0, string.Empty));
        output.ShouldContain("set: +34930000001 (prat): voice URL (nothing) → https://phone.example.org/voice/inbound");
        output.ShouldContain("set: +34930000001 (prat): voice method GET → POST");
        output.ShouldContain("set: +34930000001 (prat): SIP trunk TK00000000000000000000000000000001 → (nothing)");
        output.ShouldContain("Everything is as it should be.");
        account.Writes.ShouldHaveSingleItem().ShouldEndWith($"/IncomingPhoneNumbers/{sid}.json");
        (await account.NumberAsync(EmulatedAccount.Stranger)).ToString().ShouldBe(stranger);
        (await RunAsync(account)).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_Number_That_The_Account_Lacks_Stays_A_Difference_And_The_Others_Are_Set()
    {
        await using var account = await EmulatedAccount.StartAsync();
        await account.RemoveAsync(CallCentreHost.DemoLine);
        await account.SetAsync(await account.SidAsync(CallCentreHost.VicLine), ("StatusCallback", ""));

        var (code, output, _) = await RunAsync(account, "--apply");

        code.ShouldBe(1);
        output.ShouldContain("set: +34938000001 (vic): status callback (nothing) → https://phone.example.org/voice/status");
        output.ShouldContain("+34930000002 (prat): number is (nothing), should be a number of this account");
        output.ShouldContain("1 difference.");
    }

    [Fact]
    public async Task The_Twiml_App_Of_The_Settings_Is_Set_And_No_Other()
    {
        await using var account = await EmulatedAccount.StartAsync();
        var ours = await account.CreateApplicationAsync("https://old.example/out");
        var other = await account.CreateApplicationAsync("https://other.example/out");
        account.Writes.Clear();

        var (code, output, _) = await RunAsync(account, "--apply", "--Twilio:ApplicationSid", ours);

        code.ShouldBe(0);
        output.ShouldContain($"set: TwiML App {ours}: voice URL https://old.example/out → https://phone.example.org/voice/");
        account.Writes.ShouldHaveSingleItem().ShouldEndWith($"/Applications/{ours}.json");
        (await account.ApplicationAsync(other)).GetProperty("voice_url").GetString().ShouldBe("https://other.example/out");
        (await RunAsync(account, "--Twilio:ApplicationSid", "AP" + new string('f', 32))).Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_Fallback_That_Is_Hosted_Elsewhere_Is_Read_By_Get_And_Each_Number_Has_Its_Own()
    {
        await using var account = await EmulatedAccount.StartAsync();

        var (code, _, _) = await RunAsync(account, "--apply", "--Twilio:FallbackUrl", "https://static.example.org/{number}.xml");

        code.ShouldBe(0);
        var number = await account.NumberAsync(CallCentreHost.VicLine);
        number.GetProperty("voice_fallback_url").GetString().ShouldBe("https://static.example.org/34938000001.xml");
        number.GetProperty("voice_fallback_method").GetString().ShouldBe("GET");
    }

    [Fact]
    public async Task A_Refused_Change_Is_Told_With_The_Providers_Words_And_Nothing_Is_Claimed()
    {
        await using var account = await EmulatedAccount.StartAsync();
        await account.SetAsync(await account.SidAsync(CallCentreHost.VicLine), ("VoiceMethod", "GET"));
        await account.BreakAsync("POST", "IncomingPhoneNumbers/*.json", "403");

        var (code, output, _) = await RunAsync(account, "--apply");

        code.ShouldBe(1);
        output.ShouldContain("not set: +34938000001 (vic) could not be set: Twilio says 20003 Permission denied");
        output.ShouldContain("+34938000001 (vic): voice method is GET, should be POST");
        output.ShouldNotContain(Environment.NewLine + "set:");
    }

    [Fact]
    public async Task A_Token_That_Twilio_Refuses_Is_A_Difference_And_Is_Never_Printed()
    {
        await using var account = await EmulatedAccount.StartAsync();

        var (code, output, error) = await RunAsync(account, "--Twilio:AuthToken", "not-the-token");

        code.ShouldBe(1);
        output.ShouldContain("credentials is refused: HTTP 401, 20003 Authenticate, should be accepted");
        (output + error).ShouldNotContain("not-the-token");
    }

    [Theory]
    [InlineData("GET", ".json", "503")]
    [InlineData("GET", "IncomingPhoneNumbers.json*", "429")]
    [InlineData("GET", "IncomingPhoneNumbers.json*", "cut")]
    public async Task A_Provider_That_Does_Not_Answer_Leaves_The_Question_Open(string method, string path, string answer)
    {
        await using var account = await EmulatedAccount.StartAsync();
        await account.BreakAsync(method, path, answer, times: 10);

        var (code, output, _) = await RunAsync(account, "--apply");

        code.ShouldBe(2);
        output.ShouldContain("Twilio could not be asked: ");
        account.Writes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Programs_Read_Json()
    {
        await using var account = await EmulatedAccount.StartAsync(options => options.AccountType = "Trial");
        await account.SetAsync(await account.SidAsync(CallCentreHost.VicLine), ("VoiceMethod", "GET"));

        var (code, output, _) = await RunAsync(account, "--json");

        code.ShouldBe(1);
        var report = JsonDocument.Parse(output).RootElement;
        report.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["account", "changes", "differences", "refusals", "remarks", "unreachable"]);
        var difference = report.GetProperty("differences")[0];
        difference.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal).ShouldBe(["canBeSet", "fix", "is", "shouldBe", "subject", "what"]);
        difference.GetProperty("canBeSet").GetBoolean().ShouldBeTrue();
        report.GetProperty("remarks").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task What_Cannot_Be_Checked_Is_Said_In_One_Line()
    {
        (await RunPlainAsync("--Ivr:Folder", FlowFiles.DeliveredFolder)).ShouldBe(
            (2, string.Empty, "No telephone provider: set Twilio:AccountSid, Twilio:AuthToken and Twilio:PublicUrl, or try it with the emulator: DOTNET_ENVIRONMENT=Development." + Environment.NewLine));

        await using var account = await EmulatedAccount.StartAsync();
        (await RunAsync(account, "--Ivr:Folder", "/nowhere/at/all")).ShouldBe((2, string.Empty, "There is no folder /nowhere/at/all." + Environment.NewLine));
        (await RunAsync(account, "--Twilio:PublicUrl", "phone")).ShouldBe(
            (2, string.Empty, "Twilio:PublicUrl must be an absolute http or https address without user, query or fragment" + Environment.NewLine));

        using var draft = new DraftFolder();
        draft.Edit("vic/organization.yaml", "zone: Europe/Madrid", "zone: Europe/Nowhere");
        var (code, _, error) = await RunAsync(account, "--Ivr:Folder", draft.Path);
        code.ShouldBe(2);
        error.ShouldContain("vic/organization.yaml:");
    }

    // what is given later on a command line wins
    private static Task<(int Code, string Output, string Error)> RunAsync(EmulatedAccount account, params string[] arguments) => RunPlainAsync(
        [
            "--Ivr:Folder", FlowFiles.DeliveredFolder,
            "--Twilio:AccountSid", EmulatedAccount.Account.AccountSid,
            "--Twilio:AuthToken", EmulatedAccount.Account.AuthToken,
            "--Twilio:PublicUrl", EmulatedAccount.PublicUrl,
            "--Twilio:ApiBaseUrl", account.ApiBaseUrl,
            .. arguments,
        ]);

    private static async Task<(int Code, string Output, string Error)> RunPlainAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["twilio", "check", .. arguments], new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
