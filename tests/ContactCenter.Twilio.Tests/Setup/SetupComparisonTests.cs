using ContactCenter.Twilio.Rest;
using ContactCenter.Twilio.Setup;

namespace ContactCenter.Twilio.Tests.Setup;

public sealed class SetupComparisonTests
{
    private readonly AccountUnderTest _account = new();

    [Fact]
    public void An_Account_That_Is_As_It_Should_Be_Has_No_Difference_And_Nothing_To_Remark()
    {
        var report = _account.Compare();

        report.Differences.ShouldBeEmpty();
        report.Remarks.ShouldBeEmpty();
        report.Account.ShouldBe($"{TestAccount.Sid} \"Town\", active, Full, at https://api.twilio.com");
    }

    public static TheoryData<string, string, string, string> Fields => new()
    {
        { "VoiceUrl", "voice URL", "https://elsewhere.example/voice", "https://cc.example.test/base/voice/inbound" },
        { "VoiceUrl", "voice URL", "http://cc.example.test/base/voice/inbound", "https://cc.example.test/base/voice/inbound" },
        { "VoiceUrl", "voice URL", "https://cc.example.test/voice/inbound", "https://cc.example.test/base/voice/inbound" },
        { "VoiceUrl", "voice URL", "https://cc.example.test/base/voice/inbound?x=1", "https://cc.example.test/base/voice/inbound" },
        { "VoiceUrl", "voice URL", "", "https://cc.example.test/base/voice/inbound" },
        { "VoiceMethod", "voice method", "GET", "POST" },
        { "VoiceFallbackUrl", "fallback URL", "", "https://cc.example.test/base/voice/fallback" },
        { "VoiceFallbackMethod", "fallback method", "GET", "POST" },
        { "StatusCallback", "status callback", "", "https://cc.example.test/base/voice/status" },
        { "StatusCallbackMethod", "status callback method", "GET", "POST" },
        { "TrunkSid", "SIP trunk", "TK00000000000000000000000000000001", "" },
        { "VoiceApplicationSid", "TwiML App", AccountUnderTest.ApplicationSid, "" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_Field_Of_A_Number_Is_Compared_And_Can_Be_Set(string field, string what, string found, string wanted)
    {
        _account.Spoil(number => With(number, field, found));

        var difference = _account.Compare().Differences.ShouldHaveSingleItem();

        (difference.Subject, difference.What, difference.Is, difference.ShouldBe).ShouldBe(("+34930000001 (prat)", what, found, wanted));
        difference.Field.ShouldBe(new SetupField(SetupField.Number, AccountUnderTest.NumberSid, field, wanted));
        difference.Fix.ShouldContain("twilio check --apply");
    }

    [Theory]
    [InlineData("VoiceUrl", "https://cc.example.test/base/voice/inbound#rc=2&rp=ct")]
    [InlineData("VoiceUrl", "https://CC.example.test:443/base/voice/inbound")]
    [InlineData("StatusCallback", "https://user:secret@cc.example.test/base/voice/status")]
    [InlineData("VoiceMethod", "post")]
    public void What_Twilio_Would_Request_The_Same_Is_No_Difference(string field, string found)
    {
        _account.Spoil(number => With(number, field, found));

        _account.Compare().Differences.ShouldBeEmpty();
    }

    [Fact]
    public void Fields_That_The_Answer_Leaves_Out_Are_Empty()
    {
        _account.Spoil(number => new NumberResource { Sid = number.Sid, PhoneNumber = number.PhoneNumber });

        _account.Compare().Differences.Select(difference => difference.What)
            .ShouldBe(["voice URL", "voice method", "fallback URL", "fallback method", "status callback", "status callback method"]);
    }

    [Fact]
    public void A_Password_In_An_Address_Is_Not_Shown()
    {
        _account.Spoil(number => number with { VoiceUrl = "https://user:secret@elsewhere.example/voice" });

        _account.Compare().Differences.ShouldHaveSingleItem().Is.ShouldBe("https://elsewhere.example/voice");
    }

    [Fact]
    public void A_Number_That_The_Account_Lacks_Cannot_Be_Set()
    {
        _account.Numbers.Clear();

        var difference = _account.Compare().Differences.ShouldHaveSingleItem();

        (difference.What, difference.CanBeSet).ShouldBe(("number", false));
        difference.Fix.ShouldContain("prat/organization.yaml");
    }

    [Fact]
    public void A_Number_Without_Voice_Must_Be_Replaced()
    {
        _account.Spoil(number => number with { Capabilities = new NumberCapabilities(Voice: false) });

        _account.Compare().Differences.ShouldHaveSingleItem().CanBeSet.ShouldBeFalse();
    }

    [Fact]
    public void Numbers_Of_Others_Are_No_Difference_Whatever_They_Do()
    {
        _account.Numbers.Add(new NumberResource { Sid = "PNffffffffffffffffffffffffffffffff", PhoneNumber = "+34930009999", VoiceUrl = "https://elsewhere.example" });

        var report = _account.Compare();

        report.Differences.ShouldBeEmpty();
        report.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void A_Number_Of_Nobody_That_Calls_Here_Is_Remarked_And_Left_Alone()
    {
        _account.Numbers.Add(new NumberResource { Sid = "PNffffffffffffffffffffffffffffffff", PhoneNumber = "+34930009999", VoiceUrl = "https://cc.example.test/base/voice/inbound" });

        var report = _account.Compare();

        report.Differences.ShouldBeEmpty();
        report.Remarks.ShouldHaveSingleItem().ShouldStartWith("+34930009999 sends its calls here");
    }

    [Theory]
    [InlineData("https://elsewhere.example/out", "POST", "voice URL")]
    [InlineData("https://cc.example.test/base/voice/out", "GET", "voice method")]
    public void The_Application_Is_Compared_And_Can_Be_Set(string url, string method, string what)
    {
        _account.Application = new(AccountUnderTest.ApplicationSid, "softphone", url, method);

        var difference = _account.Compare().Differences.ShouldHaveSingleItem();

        difference.What.ShouldBe(what);
        difference.Field!.Path.ShouldBe(SetupField.Application);
        difference.Field.Sid.ShouldBe(AccountUnderTest.ApplicationSid);
    }

    [Fact]
    public void An_Application_That_Is_Not_There_Cannot_Be_Set()
    {
        _account.Application = null;

        _account.Compare().Differences.ShouldHaveSingleItem().CanBeSet.ShouldBeFalse();
    }

    [Fact]
    public void Without_An_Application_In_The_Settings_None_Is_Looked_For()
    {
        _account.Options.ApplicationSid = null;

        var report = _account.Compare();

        report.Differences.ShouldBeEmpty();
        report.Remarks.ShouldHaveSingleItem().ShouldStartWith("Twilio:ApplicationSid is not set");
    }

    [Theory]
    [InlineData("suspended")]
    [InlineData("closed")]
    public void An_Account_That_Connects_No_Calls_Is_Told_First(string status)
    {
        _account.Account = _account.Account with { Status = status };
        _account.Numbers.Clear();

        var difference = _account.Compare().Differences[0];

        (difference.What, difference.Is, difference.CanBeSet).ShouldBe(("status", status, false));
    }

    [Fact]
    public void A_Trial_Account_Is_Remarked()
    {
        _account.Account = _account.Account with { Type = "Trial" };

        _account.Compare().Remarks.ShouldHaveSingleItem().ShouldStartWith("A trial account");
    }

    [Theory]
    [InlineData(null, "https://api.twilio.com", null)]
    [InlineData("us1", "https://api.twilio.com", null)]
    [InlineData("ie1", "https://api.dublin.ie1.twilio.com", null)]
    [InlineData("au1", "https://api.sydney.au1.twilio.com/", null)]
    [InlineData("ie1", "http://127.0.0.1:5090/emulator", null)]
    [InlineData(null, "http://127.0.0.1:5090/emulator", null)]
    [InlineData("ie1", "https://api.twilio.com", "Twilio:ApiBaseUrl https://api.dublin.ie1.twilio.com")]
    [InlineData("au1", "https://api.dublin.ie1.twilio.com", "Twilio:ApiBaseUrl https://api.sydney.au1.twilio.com")]
    [InlineData(null, "https://api.dublin.ie1.twilio.com", "Twilio:Region ie1")]
    [InlineData("us1", "https://api.dublin.ie1.twilio.com", "Twilio:ApiBaseUrl https://api.twilio.com")]
    public void Region_And_Host_Must_Fit_Where_The_Host_Is_Twilios(string? region, string apiBaseUrl, string? difference)
    {
        (_account.Options.Region, _account.Options.ApiBaseUrl) = (region, apiBaseUrl);

        _account.Compare().Differences.Select(found => $"{found.What} {found.ShouldBe}").ShouldBe(difference is null ? [] : [difference]);
    }

    [Fact]
    public void Where_A_Region_Is_Set_The_Console_Has_To_Be_Looked_At()
    {
        (_account.Options.Region, _account.Options.ApiBaseUrl) = ("ie1", "https://api.dublin.ie1.twilio.com");

        _account.Compare().Remarks.ShouldHaveSingleItem().ShouldContain("ie1");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("https://localhost", true)]
    [InlineData("https://phone", true)]
    [InlineData("https://phone.example.org", false)]
    public void An_Address_That_Twilio_Cannot_Reach_Is_A_Difference(string publicUrl, bool differs)
    {
        _account.Options.PublicUrl = publicUrl;

        _account.Compare().Differences.Any(difference => difference.What is "Twilio:PublicUrl").ShouldBe(differs);
    }

    [Fact]
    public void A_Closed_Door_Is_Told_With_The_Region_That_May_Be_The_Reason()
    {
        _account.Options.Region = "ie1";

        var report = SetupComparison.Closed(401, 20003, "Authenticate", _account.Options);

        report.Differences.Select(difference => difference.What).ShouldBe(["Twilio:ApiBaseUrl", "credentials"]);
        report.Differences[1].Is.ShouldBe("refused: HTTP 401, 20003 Authenticate");
        report.Differences.ShouldAllBe(difference => !difference.CanBeSet);
        report.Differences.ShouldAllBe(difference => !difference.Fix.Contains(TestAccount.Token, StringComparison.Ordinal));
    }

    private static NumberResource With(NumberResource number, string field, string value) => field switch
    {
        "VoiceUrl" => number with { VoiceUrl = value },
        "VoiceMethod" => number with { VoiceMethod = value },
        "VoiceFallbackUrl" => number with { VoiceFallbackUrl = value },
        "VoiceFallbackMethod" => number with { VoiceFallbackMethod = value },
        "StatusCallback" => number with { StatusCallback = value },
        "StatusCallbackMethod" => number with { StatusCallbackMethod = value },
        "TrunkSid" => number with { TrunkSid = value },
        "VoiceApplicationSid" => number with { VoiceApplicationSid = value },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no field of a number"),
    };
}
