using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

/// <summary>What an operator sets up at an account: the account itself, its numbers and its applications.</summary>
public sealed class RestSetupTests
{
    private const string Account = "sid friendly_name status type auth_token owner_account_sid date_created date_updated uri subresource_uris";
    private const string Trunk = "TK00000000000000000000000000000001";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_account_tells_how_it_stands_and_keeps_its_token_to_itself()
    {
        await using var emulator = await EmulatorHost.StartAsync(options => (options.AccountStatus, options.AccountType) = ("suspended", "Trial"));

        var account = await emulator.GetJsonAsync(AccountPath(emulator));

        account.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal).ShouldBe(Account.Split(' ').Order(StringComparer.Ordinal));
        Text(account, "sid").ShouldBe(emulator.Options.AccountSid);
        (Text(account, "status"), Text(account, "type")).ShouldBe(("suspended", "Trial"));
        account.ToString().ShouldNotContain(emulator.Options.AuthToken);
    }

    [Fact]
    public async Task A_wrong_token_opens_no_account()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.Rest.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{emulator.Options.AccountSid}:wrong")));

        using var answer = await emulator.Rest.GetAsync(new Uri(AccountPath(emulator), UriKind.Relative), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await EmulatorHost.ReadAsync(answer)).GetProperty("code").GetInt32().ShouldBe(20003);
    }

    [Fact]
    public async Task An_account_that_is_not_ours_is_not_there()
    {
        await using var emulator = await EmulatorHost.StartAsync();

        using var answer = await emulator.Rest.GetAsync(new Uri("../ACffffffffffffffffffffffffffffffff.json", UriKind.Relative), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_number_keeps_what_is_set_and_what_is_not_mentioned()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var sid = Text(await NumberAsync(emulator), "sid");

        await emulator.PostJsonAsync($"IncomingPhoneNumbers/{sid}.json", ("VoiceUrl", "https://cc.example.test/other"), ("VoiceMethod", "get"), ("StatusCallback", ""));

        var number = await emulator.GetJsonAsync($"IncomingPhoneNumbers/{sid}.json");
        (Text(number, "voice_url"), Text(number, "voice_method"), Text(number, "status_callback")).ShouldBe(("https://cc.example.test/other", "GET", ""));
        Text(number, "voice_fallback_url").ShouldBe("https://cc.example.test/voice/fallback");
    }

    [Fact]
    public async Task A_trunk_and_an_application_exclude_each_other_and_a_trunk_hides_the_voice_url()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var application = Text(await emulator.PostJsonAsync("Applications.json", ("FriendlyName", "softphone")), "sid");
        var path = $"IncomingPhoneNumbers/{Text(await NumberAsync(emulator), "sid")}.json";

        await emulator.PostJsonAsync(path, ("VoiceApplicationSid", application));
        var trunked = await emulator.PostJsonAsync(path, ("TrunkSid", Trunk));
        await emulator.DialAsync();
        (Text(trunked, "trunk_sid"), trunked.GetProperty("voice_application_sid").ValueKind).ShouldBe((Trunk, JsonValueKind.Null));
        emulator.App.To("/voice/inbound").ShouldBeEmpty();

        var applied = await emulator.PostJsonAsync(path, ("VoiceApplicationSid", application));
        (Text(applied, "voice_application_sid"), applied.GetProperty("trunk_sid").ValueKind).ShouldBe((application, JsonValueKind.Null));
    }

    [Theory]
    [InlineData("VoiceUrl", "phone.example.org/voice", 21402)]
    [InlineData("VoiceFallbackUrl", "ftp://phone.example.org", 21402)]
    [InlineData("StatusCallback", "/voice/status", 21609)]
    [InlineData("VoiceMethod", "PUT", 21403)]
    [InlineData("VoiceApplicationSid", "APffffffffffffffffffffffffffffffff", 21218)]
    [InlineData("TrunkSid", "trunk", 20001)]
    public async Task A_wrong_value_is_refused_with_its_code_and_changes_nothing(string name, string value, int code)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var before = await NumberAsync(emulator);

        using var answer = await emulator.PostAsync($"IncomingPhoneNumbers/{Text(before, "sid")}.json", ("FriendlyName", "changed"), (name, value));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await EmulatorHost.ReadAsync(answer)).GetProperty("code").GetInt32().ShouldBe(code);
        (await NumberAsync(emulator)).ToString().ShouldBe(before.ToString());
    }

    [Fact]
    public async Task An_application_is_read_changed_listed_and_gone()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var path = $"Applications/{Text(await emulator.PostJsonAsync("Applications.json", ("FriendlyName", "softphone")), "sid")}.json";

        await emulator.PostJsonAsync(path, ("VoiceUrl", "https://cc.example.test/out"));

        Text(await emulator.GetJsonAsync(path), "voice_url").ShouldBe("https://cc.example.test/out");
        (await emulator.GetJsonAsync("Applications.json?FriendlyName=softphone")).GetProperty("applications").GetArrayLength().ShouldBe(1);
        (await emulator.GetJsonAsync("Applications.json?FriendlyName=other")).GetProperty("applications").GetArrayLength().ShouldBe(0);
        using var gone = await emulator.Rest.DeleteAsync(new Uri(path, UriKind.Relative), Token);
        gone.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await emulator.GetJsonAsync(path)).GetProperty("code").GetInt32().ShouldBe(20404);
    }

    private static string AccountPath(EmulatorHost emulator) => $"../{emulator.Options.AccountSid}.json";

    private static async Task<JsonElement> NumberAsync(EmulatorHost emulator) =>
        (await emulator.GetJsonAsync("IncomingPhoneNumbers.json")).GetProperty("incoming_phone_numbers")[0];

    private static string Text(JsonElement resource, string name) => resource.GetProperty(name).GetString()!;
}
