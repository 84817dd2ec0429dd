using System.Net;
using ContactCenter.Server.Features.Softphones;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Server.Tests.Users;
using ContactCenter.Twilio;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

namespace ContactCenter.Server.Tests.Softphones;

public sealed class PhoneChoiceTests
{
    private const string Account = "AC00000000000000000000000000000001";
    private const string Key = "SK00000000000000000000000000000001";

    [Fact]
    public void A_Real_Account_Has_The_Providers_Own_Phone_In_Its_Region()
    {
        var phone = Choose(("Twilio:AccountSid", Account), ("Twilio:ApiKeySid", Key), ("Twilio:ApiKeySecret", "secret"), ("Twilio:Region", "ie1")).ShouldNotBeNull();

        phone.Script.ShouldStartWith("/assets/voice-twilio.js?v=");
        phone.Emulator.ShouldBeNull();
        phone.Region.ShouldBe("ie1");
    }

    [Fact]
    public void An_Account_Without_A_Key_For_Tokens_Has_No_Phone() => Choose(("Twilio:AccountSid", Account)).ShouldBeNull();

    [Theory]
    [InlineData("Emulator:Enabled", "true", "/emulator")]
    [InlineData("Emulator:Url", "http://127.0.0.1:7000/", "http://127.0.0.1:7000/emulator")]
    public void The_Emulator_Has_Its_Own_Phone(string setting, string value, string emulator)
    {
        var phone = Choose((setting, value), ("Twilio:ApiKeySid", Key), ("Twilio:ApiKeySecret", "secret")).ShouldNotBeNull();

        phone.Script.ShouldStartWith("/assets/voice-emulator.js?v=");
        phone.Emulator.ShouldBe(emulator);
        phone.Region.ShouldBeNull();
    }

    [Fact]
    public async Task The_Desktop_Loads_The_Phone_That_The_Server_Chose()
    {
        await using var host = await CallCentreHost.StartAsync();
        using var browser = new Browser(host.Address);
        await browser.SignInAsync("anna", "demo");
        var page = await browser.PageAsync("/desktop");
        var script = host.Services.GetRequiredService<SoftphoneSetup>().Choose().ShouldNotBeNull().Script;
        using var bundle = await browser.GetAsync(script);

        page.QuerySelector("#page-data")!.TextContent.ShouldContain($"\"{script}\"");
        bundle.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static PhoneChoice? Choose(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(ServerSettings.From(configuration, new HostingEnvironment { EnvironmentName = "Development" }))
            .AddTwilioEdge(options =>
            {
                configuration.GetSection(TwilioOptions.Section).Bind(options);
                options.AccountSid = Account;
                options.AuthToken = "token";
                options.PublicUrl = "https://cc.example.test";
            })
            .AddSingleton<SoftphoneSetup>()
            .BuildServiceProvider();
        return services.GetRequiredService<SoftphoneSetup>().Choose();
    }
}
