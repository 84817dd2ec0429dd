using ContactCenter.Twilio.Rest;
using ContactCenter.Twilio.Setup;

namespace ContactCenter.Twilio.Tests.Setup;

/// <summary>An account that is as it should be, to be spoiled by a test.</summary>
internal sealed class AccountUnderTest
{
    public const string NumberSid = "PN00000000000000000000000000000001";
    public const string ApplicationSid = "AP00000000000000000000000000000001";
    public const string Ours = "+34930000001";

    public AccountResource Account { get; set; } = new(TestAccount.Sid, "Town", "active", "Full");

    public List<NumberResource> Numbers { get; } =
    [
        new NumberResource
        {
            Sid = NumberSid,
            PhoneNumber = Ours,
            VoiceUrl = "https://cc.example.test/base/voice/inbound",
            VoiceMethod = "POST",
            VoiceFallbackUrl = "https://cc.example.test/base/voice/fallback",
            VoiceFallbackMethod = "POST",
            StatusCallback = "https://cc.example.test/base/voice/status",
            StatusCallbackMethod = "POST",
            VoiceApplicationSid = "",
            Capabilities = new NumberCapabilities(Voice: true),
        },
    ];

    public ApplicationResource? Application { get; set; } = new(ApplicationSid, "softphone", "https://cc.example.test/base/voice/out", "POST");

    public TwilioOptions Options { get; } = Filled();

    public static WantedSetup Wanted { get; } = new(
        [
            new WantedNumber(
                Ours,
                "prat",
                new WantedVoice("https://cc.example.test/base/voice/inbound", "https://cc.example.test/base/voice/fallback", "POST", "https://cc.example.test/base/voice/status")),
        ],
        "https://cc.example.test/base/voice/out");

    public void Spoil(Func<NumberResource, NumberResource> spoil) => Numbers[0] = spoil(Numbers[0]);

    public SetupReport Compare(WantedSetup? wanted = null) => SetupComparison.Compare(wanted ?? Wanted, new AccountSetup(Account, Numbers, Application), Options);

    private static TwilioOptions Filled()
    {
        var options = new TwilioOptions { ApplicationSid = ApplicationSid };
        TestAccount.Fill(options);
        return options;
    }
}
