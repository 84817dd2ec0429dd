using ContactCenter.Core.Calls;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio.Tests;

public sealed class TwilioOptionsTests
{
    [Fact]
    public void Everything_Wrong_Is_Told_At_Once()
    {
        var result = new TwilioOptionsValidator().Validate(null, new TwilioOptions
        {
            AccountSid = "AC12",
            AuthToken = " ",
            SecondaryAuthToken = "",
            ApiKeySid = "SK12",
            ApiBaseUrl = "http://api.twilio.com/?x=1",
            PublicUrl = "cc.example.test",
            Region = "de1",
            ApplicationSid = "AP1",
            FallbackUrl = "/{number}.xml",
            AttemptTimeout = TimeSpan.FromMilliseconds(10),
            TotalTimeout = TimeSpan.FromHours(1),
            RetryCount = 6,
        });

        result.FailureMessage.ShouldBe(
            "Twilio:AccountSid must be AC and 32 hexadecimal digits; "
            + "Twilio:AuthToken must be set; "
            + "Twilio:SecondaryAuthToken must be left out or differ from Twilio:AuthToken; "
            + "Twilio:ApiKeySid must be SK and 32 hexadecimal digits; "
            + "Twilio:ApiKeySid and Twilio:ApiKeySecret must be set together; "
            + "Twilio:ApiBaseUrl must be an absolute http or https address without user, query or fragment; "
            + "Twilio:ApiBaseUrl must be https, or the token could be read on the way; "
            + "Twilio:PublicUrl must be an absolute http or https address without user, query or fragment; "
            + "Twilio:Region must be left out or be one of us1, ie1, au1; "
            + "Twilio:ApplicationSid must be left out or be AP and 32 hexadecimal digits; "
            + "Twilio:FallbackUrl must be left out or be an absolute http or https address; "
            + "Twilio:AttemptTimeout must be from 00:00:01 to 00:00:30; "
            + "Twilio:TotalTimeout must be from 00:00:01 to 00:01:00; "
            + "Twilio:RetryCount must be from 0 to 5");
    }

    [Fact]
    public void An_Attempt_Cannot_Outlast_The_Whole()
    {
        var options = Valid();
        options.AttemptTimeout = TimeSpan.FromSeconds(20);

        new TwilioOptionsValidator().Validate(null, options).FailureMessage.ShouldBe("Twilio:TotalTimeout must not be shorter than Twilio:AttemptTimeout");
    }

    [Theory]
    [InlineData("https://api.dublin.ie1.twilio.com")]
    [InlineData("http://127.0.0.1:5080/emulator")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://emulator:8080/api")]
    public void A_Region_And_A_Neighbouring_Emulator_Are_Good_Addresses(string apiBaseUrl)
    {
        var options = Valid();
        options.ApiBaseUrl = apiBaseUrl;

        new TwilioOptionsValidator().Validate(null, options).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_Configuration_Section_Is_Bound_And_Checked_Before_Anything_Is_Rung()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Twilio:AccountSid", TestAccount.Sid), new("Twilio:AttemptTimeout", "00:00:07"), new("Twilio:PublicUrl", "https://cc.example.test")])
            .Build();
        using var services = new ServiceCollection().AddLogging().AddTwilioEdge(configuration.GetSection(TwilioOptions.Section)).BuildServiceProvider();

        Should.Throw<OptionsValidationException>(services.GetRequiredService<ITelephony>).Message.ShouldBe("Twilio:AuthToken must be set");
    }

    private static TwilioOptions Valid()
    {
        var options = new TwilioOptions();
        TestAccount.Fill(options);
        return options;
    }
}
