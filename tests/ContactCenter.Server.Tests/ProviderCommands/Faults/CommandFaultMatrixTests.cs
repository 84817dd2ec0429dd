using ContactCenter.Data;
using ContactCenter.Server.Features.Invariants;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Pages;
using ContactCenter.Server.Tests.Calls.Kit;
using ContactCenter.Twilio;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.ProviderCommands.Faults;

/// <summary>Every fault of the provider at every kind of command, through the real server, its database, HTTP and the emulator.</summary>
public sealed class CommandFaultMatrixTests
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(3);

    private static readonly Dictionary<CommandKind, Func<CallCentreHost, CommandStory>> Stories = new()
    {
        [CommandKind.RingAgent] = host => new RingStory(host),
        [CommandKind.MoveLeg] = host => new MoveStory(host),
        [CommandKind.EndLeg] = host => new EndStory(host),
        [CommandKind.RingNumber] = host => new RingOutsideStory(host),
        [CommandKind.HoldLeg] = host => new HoldStory(host),
        [CommandKind.TakeBackLeg] = host => new TakeBackStory(host),
        [CommandKind.DialOut] = host => new DialOutStory(host),
    };

    // these go through the same dispatcher as the others: one fault of each outcome shows what is their own
    private static readonly CommandKind[] Beyond = [CommandKind.RingNumber, CommandKind.HoldLeg, CommandKind.TakeBackLeg, CommandKind.DialOut];

    public static TheoryData<string, string> Matrix
    {
        get
        {
            var matrix = new TheoryData<string, string>();
            foreach (var kind in Stories.Keys)
            {
                foreach (var fault in Beyond.Contains(kind) ? ProviderFault.OfEachOutcome : ProviderFault.All.Keys)
                {
                    matrix.Add(kind.ToString(), fault);
                }
            }

            return matrix;
        }
    }

    [Fact]
    public void Every_Kind_Of_Command_Has_Its_Row() => Stories.Keys.Order().ShouldBe(Enum.GetValues<CommandKind>().Order());

    [Fact]
    public void Every_Kind_Of_Command_Has_Words_For_The_Agent_In_Every_Language()
    {
        var texts = new UiTexts();
        var keys = Enum.GetValues<CommandKind>()
            .SelectMany(kind => new[] { CommandNotices.Delayed, CommandNotices.Failed }, CommandNotices.Key)
            .Select(key => $"desktop.notice.{key}")
            .ToList();

        foreach (var language in UiLanguage.All)
        {
            keys.Except(texts.In(language).Keys, StringComparer.Ordinal).ShouldBeEmpty(language.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task The_Caller_Keeps_The_Line_The_Agent_Reads_What_Happened_And_Nothing_Is_Lost(string kind, string fault)
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { Configure = builder => builder.Services.PostConfigure<TwilioOptions>(Impatient) });
        var story = Stories[Enum.Parse<CommandKind>(kind)](host);
        var notice = await story.BreakAsync(ProviderFault.All[fault]);

        story.Citizen.IsOver.ShouldBeFalse("the caller was cut");
        var age = host.Rows.Instant("SELECT AgeFrom FROM QueueEntry");
        await story.HealAndFinishAsync();

        Told(host, kind).ShouldBe(ProviderFault.All[fault].Word, string.Join(", ", host.Rows.Events));
        new[] { "", $"{kind}.{CommandNotices.Delayed}", $"{kind}.{CommandNotices.Failed}" }.ShouldContain(notice, StringComparer.Ordinal);
        if (fault.EndsWith("for a while", StringComparison.Ordinal) || fault is "refused")
        {
            notice.ShouldNotBeEmpty("the fault is still there, and so must be the words");
        }

        (await story.NoticeAsync()).ShouldBeEmpty("the trouble is over");
        Silence.LongestOf(story.Citizen.Phone).ShouldBeLessThanOrEqualTo(LongestSilence);
        host.Rows.Outcomes.ShouldBe(story.Outcomes);
        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.Instant("SELECT AgeFrom FROM QueueEntry").ShouldBe(age);
        host.Rows.One("SELECT CAST(Score AS TEXT) FROM Rating").ShouldBe("5");
        host.Rows.Count("ProviderCommand WHERE DoneAt IS NULL").ShouldBe(0);
        host.Rows.Count($"ProviderCommand WHERE Kind = '{kind}'").ShouldBeGreaterThan(0);
        story.Anna.State.ShouldBe("Idle Ready");
        await ShouldHoldAsync(host);
    }

    // the first word that the agent was told; later ones follow from it
    private static string Told(CallCentreHost host, string kind) => host.Rows.Events
        .Where(e => e.StartsWith($"CommandDelayed {kind}", StringComparison.Ordinal) || e.StartsWith($"CommandFailed {kind}", StringComparison.Ordinal))
        .Select(e => e.StartsWith("CommandDelayed", StringComparison.Ordinal) ? CommandNotices.Delayed : CommandNotices.Failed)
        .FirstOrDefault("");

    private static async Task ShouldHoldAsync(CallCentreHost host)
    {
        var results = await host.Services.GetRequiredService<InvariantChecker>()
            .CheckAsync(host.Services.GetRequiredService<Database>(), host.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        results.Where(result => !result.Held).Select(result => $"{result.Name}: {result.Detail}").ShouldBeEmpty();
    }

    private static void Impatient(TwilioOptions options) => (options.AttemptTimeout, options.TotalTimeout, options.RetryCount) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), 0);
}
