using ContactCenter.Core.Common;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Twilio.Twiml;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace ContactCenter.Server.Tests.Hosting;

public sealed class ServerSettingsTests
{
    [Fact]
    public void Whoever_Just_Cloned_Gets_The_Emulator_And_SQLite()
    {
        var settings = Read(Environments.Development);

        settings.EmulatorInside.ShouldBeTrue();
        settings.Demo.ShouldBeTrue();
        settings.Provider.ShouldBe(DataProvider.Sqlite);
        settings.ListenOn.ShouldBe(new Uri("http://127.0.0.1:5080"));
        settings.ConnectionString.ShouldEndWith("contactcenter.db");
    }

    [Theory]
    [InlineData("Emulator:Enabled", "true")]
    [InlineData("Emulator:Url", "http://127.0.0.1:5090")]
    public void Emulator_Is_Refused_In_Production(string key, string value) =>
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Production, (key, value))).Message.ShouldContain("refused");

    [Fact]
    public void Production_Without_An_Account_Says_What_To_Set() =>
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Production)).Message.ShouldContain("Twilio:AccountSid");

    [Fact]
    public void Account_Takes_The_Place_Of_The_Emulator_And_Of_The_Demo_Users()
    {
        var settings = Read(Environments.Development, ("Twilio:AccountSid", "AC00000000000000000000000000000002"));

        settings.EmulatorInside.ShouldBeFalse();
        settings.Demo.ShouldBeFalse();
    }

    [Fact]
    public void Emulator_Of_Its_Own_Process_Takes_The_Place_Of_The_One_Inside()
    {
        var settings = Read(Environments.Development, ("Emulator:Url", "http://127.0.0.1:5090"));

        settings.EmulatorInside.ShouldBeFalse();
        settings.EmulatorOutside.ShouldBe(new Uri("http://127.0.0.1:5090"));
        settings.Demo.ShouldBeTrue();
    }

    [Fact]
    public void Voices_Stay_As_Delivered_Unless_They_Are_Set()
    {
        var voices = new SpeechVoices(Read(Environments.Development, ("Speech:Voices:ca", "ca-ES Google.ca-ES-Standard-A"), ("Speech:Voices:fr", "fr-FR")).Voices);

        voices.Say("a", new LanguageTag("ca")).ShouldBe(new Say("a", "ca-ES", "Google.ca-ES-Standard-A"));
        voices.Say("a", new LanguageTag("es")).ShouldBe(new Say("a", "es-ES", "Polly.Lucia-Neural"));
        voices.Say("a", new LanguageTag("fr")).ShouldBe(new Say("a", "fr-FR"));
        voices.Say("a", new LanguageTag("ar")).ShouldBe(new Say("a", "ar"));
    }

    [Fact]
    public void Address_That_Is_None_Is_Named() =>
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Development, ("urls", "5080"))).Message.ShouldContain("'5080'");

    [Theory]
    [InlineData("Data:Provider", "Oracle")]
    [InlineData("Emulator:Enabled", "perhaps")]
    [InlineData("Twilio:CallsPerSecond", "fast")]
    [InlineData("Twilio:CallsPerSecond", "0")]
    [InlineData("Twilio:CallsPerSecond", "NaN")]
    [InlineData("Speech:Voices:ca", "ca-ES Polly Arlet")]
    [InlineData("Speech:Voices:ca", "")]
    public void Value_That_Does_Not_Fit_Its_Setting_Is_Refused_By_The_Settings_Name(string key, string value) =>
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Development, (key, value))).Message.ShouldContain(key);

    [Theory]
    [InlineData("http://0.0.0.0:8080")]
    [InlineData("http://[::]:8080")]
    [InlineData("http://192.168.1.20:8080")]
    public void Emulator_Inside_Is_Not_Opened_To_The_Network(string address)
    {
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Development, ("urls", address))).Message.ShouldContain("http://127.0.0.1:8080");
        Read(Environments.Production, ("urls", address), ("Twilio:AccountSid", "AC00000000000000000000000000000002")).ListenOn.ShouldBe(new Uri(address));
    }

    [Fact]
    public void SQL_Server_Without_A_Connection_Is_Told_By_The_Settings_Name() =>
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Development, ("Data:Provider", "SqlServer"))).Message.ShouldContain("Data:ConnectionString");

    [Theory]
    [InlineData("urls", "ftp://127.0.0.1:21")]
    [InlineData("Emulator:Url", "there")]
    public void Address_Of_Another_Kind_Is_Refused(string key, string value) =>
        Should.Throw<InvalidSettingsException>(() => Read(Environments.Development, (key, value))).Message.ShouldContain($"'{value}' is not an address");

    private static ServerSettings Read(string environment, params (string Key, string Value)[] settings) => ServerSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(),
        new HostingEnvironment { EnvironmentName = environment });
}
