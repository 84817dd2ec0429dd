using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Calls;

/// <summary>What flows can ask of a telephone beside speech and keys, through the emulator.</summary>
public sealed class FlowDirectiveTests
{
    [Fact]
    public async Task A_Message_Is_Recorded_And_The_Flow_Goes_On()
    {
        await using var host = await StartAsync(new RecordDirective(TimeSpan.FromSeconds(60)));
        var citizen = await host.DialAsync();
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(12);
        await citizen.SendKeysAsync("#");
        await citizen.UntilHearsAsync("línia de demostració");
        await citizen.HangUpAsync();
        await host.UntilAsync(() => !string.Equals(host.Rows.Outcomes, "open", StringComparison.Ordinal), "the end");

        host.Rows.ShouldHaveEvent("MessageRecorded 12 s");
        host.Rows.Outcomes.ShouldBe("Voicemail");
    }

    [Fact]
    public async Task Who_Hangs_Up_While_Speaking_Has_Left_The_Message()
    {
        await using var host = await StartAsync(new RecordDirective(TimeSpan.FromSeconds(60)));
        var citizen = await host.DialAsync();
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(7);
        await citizen.HangUpAsync();
        await host.UntilAsync(() => !string.Equals(host.Rows.Outcomes, "open", StringComparison.Ordinal), "the end");

        host.Rows.ShouldHaveEvent("MessageRecorded 7 s");
        host.Rows.Outcomes.ShouldBe("Voicemail");
        host.Rows.Count("FlowSession").ShouldBe(0);
    }

    [Fact]
    public async Task A_Long_Message_Ends_At_Its_Limit()
    {
        await using var host = await StartAsync(new RecordDirective(TimeSpan.FromSeconds(30)));
        await host.DialAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("MessageRecorded") == 1, "the limit");

        host.Rows.ShouldHaveEvent("MessageRecorded 30 s");
    }

    [Fact]
    public async Task The_Flow_Is_Asked_Again_After_A_While_And_What_It_Remembers_Is_Encrypted()
    {
        await using var host = await StartAsync(new AskAgainDirective(TimeSpan.FromSeconds(3)));
        var began = host.Clock.GetUtcNow();
        var citizen = await host.DialAsync();
        await host.PassAsync(1);
        host.Rows.One("SELECT Step FROM FlowSession").ShouldBe("1");
        host.Rows.Read<byte[]>("SELECT ValuesProtected FROM FlowSession").ShouldHaveSingleItem().AsSpan().IndexOf("00123"u8).ShouldBe(-1);
        await citizen.UntilHearsAsync("línia de demostració");

        (host.Clock.GetUtcNow() - began).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(3));
        host.Rows.One("SELECT Step FROM FlowSession").ShouldBe("2");
    }

    [Fact]
    public async Task A_Number_That_Nobody_Answers_Gives_The_Call_Back_To_The_Flow()
    {
        await using var host = await StartAsync(Elsewhere);
        var citizen = await host.DialAsync();
        await citizen.UntilHearsAsync("línia de demostració");

        host.Rows.ShouldHaveEvent("TransferEnded NoAnswer");
    }

    [Fact]
    public async Task Who_Talked_Elsewhere_Was_Transferred_Out()
    {
        await using var host = await StartAsync(Elsewhere);
        var citizen = await host.DialAsync();
        var (elsewhere, newsUrl) = host.People.Add();
        var path = $"phones/{Uri.EscapeDataString(Elsewhere.Number.Value)}";
        await host.Emulator.PostCheckedAsync($"{path}/registrations", new { eventsUrl = newsUrl });
        await host.UntilAsync(() => elsewhere.Count("incoming") == 1, "the other telephone rings");
        await host.Emulator.PostCheckedAsync($"{path}/answer", new { callSid = elsewhere.News.First(news => news.Is("incoming")).CallSid });
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        await citizen.HangUpAsync();
        await host.UntilAsync(() => !string.Equals(host.Rows.Outcomes, "open", StringComparison.Ordinal), "the end");

        host.Rows.ShouldHaveEvent("TransferEnded Answered");
        host.Rows.Outcomes.ShouldBe("TransferredOut");
    }

    [Fact]
    public async Task Several_Keys_Are_One_Answer()
    {
        string? keys = null;
        await using var host = await StartAsync(
            new GatherDirective([], TimeSpan.FromSeconds(6)) { MaxKeys = 9, FinishOnKey = "#" },
            input =>
            {
                keys = (input as FlowInput.Pressed)?.Keys;
                return null;
            });
        var citizen = await host.DialAsync();
        await host.UntilAsync(() => citizen.Phone.Count("gather") == 1, "the question");
        await citizen.SendKeysAsync("60012#");
        await citizen.UntilHearsAsync("línia de demostració");

        keys.ShouldBe("60012");
    }

    [Theory]
    [InlineData("/found", "given abc")]
    [InlineData("/missing", "declined")]
    [InlineData("/broken", "failed status 500")]
    [InlineData("/words", "failed not JSON")]
    [InlineData("/other", "failed value missing")]
    [InlineData("/elsewhere", "failed status 302")]
    public async Task Another_System_Is_Asked_After_The_Webhook_And_Its_Answer_Comes_With_The_Next_Request(string path, string told)
    {
        string? heard = null;
        await using var system = await OtherSystem.StartAsync();
        var values = new Dictionary<string, LookupValue>(StringComparer.Ordinal) { ["state"] = new("/file/state", FlowValueType.Text) };
        await using var host = await CallCentreHost.StartAsync(new CentreSetup
        {
            Flows = StoryNode.First(next => new StoryNode("story", next, new AskAgainDirective(TimeSpan.FromSeconds(1)), input =>
            {
                heard = input switch
                {
                    FlowInput.LookedUp { IsFound: true } found => $"given {((FlowValue.Text)found.Values["state"]).Value}",
                    FlowInput.LookedUp => "declined",
                    FlowInput.Failed failed => $"failed {failed.Code}",
                    _ => input.GetType().Name,
                };
                return null;
            })
            { Asks = new FlowEffect.LookupAsked(new Uri(system.Address, path), TimeSpan.FromSeconds(3), values) }),
        });
        var citizen = await host.DialAsync();
        await citizen.UntilHearsAsync("línia de demostració");

        heard.ShouldBe(told);
        host.Rows.Count("FlowLookup").ShouldBe(0);
    }

    private static TransferDirective Elsewhere => new(PhoneNumber.TryParse("+34930009999", out var number) ? number : throw new FormatException(), TimeSpan.FromSeconds(10));

    private static Task<CallCentreHost> StartAsync(VoiceDirective directive) => StartAsync(directive, input => input switch
    {
        FlowInput.Recorded recorded => new FlowEffect.MessageRecorded(recorded.Length),
        FlowInput.Transferred transferred => new FlowEffect.TransferEnded(transferred.Outcome),
        _ => null,
    });

    private static Task<CallCentreHost> StartAsync(VoiceDirective directive, Func<FlowInput, FlowEffect?> heard) =>
        CallCentreHost.StartAsync(new CentreSetup { Flows = StoryNode.First(next => new StoryNode("story", next, directive, heard)) });
}
