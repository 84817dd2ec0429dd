using System.Collections.Immutable;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Conditions;
using ContactCenter.Core.Ivr.Lookups;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

/// <summary>Whatever comes in, in whatever state: a step waits with something for the phone to do, or takes one of its ways.</summary>
public sealed class LogicNodeStepTests
{
    private static readonly string[] Phases = ["", "confirm", "pin", "look:", "look:0", "look:3", "look:2147483647", "look:99999999999", "look", "3", "-1", "é", "number", "book:0", "book:99999999999", "move:1", "move:", "cancel:3", "turn:2", "turn:é"];
    private static readonly string[] Keys = ["", "1", "2", "9", "1234", "12*50", "*", "#", "99999999999999999999", "25122026", "600000001", "٣", "\0", "a"];
    private static readonly ImmutableDictionary<string, FlowValue> Odd = ImmutableDictionary<string, FlowValue>.Empty
        .Add("reference", new FlowValue.Instant(DateTimeOffset.MaxValue)).Add("state", new FlowValue.Number(long.MinValue)).Add("count", new FlowValue.Text("\uD83D"))
        .Add("callback.number", new FlowValue.Text("12")).Add("callback.from", new FlowValue.Instant(DateTimeOffset.MaxValue)).Add("callback.until", new FlowValue.Instant(DateTimeOffset.MinValue))
        .Add("slot.1.from", new FlowValue.Instant(DateTimeOffset.MinValue)).Add("slot.1.until", new FlowValue.Text("late")).Add("slot.2.from", new FlowValue.Number(3));

    public static TheoryData<string> Names => [.. Nodes.Select(node => node.Id)];

    private static FlowNode[] Nodes { get; } =
    [
        Collect(CollectKind.Digits), Collect(CollectKind.Phone), Collect(CollectKind.Amount), Collect(CollectKind.Date),
        Collect(CollectKind.Digits) with { Id = "confirmed", Confirm = "again" },
        new BranchNode("branch") { When = [new(Condition("count > 1 and state == 'a'"), "a"), new(Condition("queue(general).wait_p50 > 1s or caller.number == 'b'"), "b")], Else = "c" },
        new SetNode("set", new Dictionary<string, FlowValue>(StringComparer.Ordinal) { ["count"] = new FlowValue.Number(1) }, "a"),
        new LookupNode("lookup")
        {
            Url = new LookupAddress("https://example.org/{reference}/{count}"),
            Timeout = TimeSpan.FromSeconds(4),
            Hold = "hold",
            Values = new Dictionary<string, LookupValue>(StringComparer.Ordinal) { ["state"] = new("/state", FlowValueType.Text) },
            Next = "a",
            NotFound = "b",
            OnError = "c",
        },
        Identify("identify"),
        Identify("identify-pin") with { PinText = "again", PinVariable = "pin" },
        Identify("identify-half") with { PinText = "again" },
        new NoticeNode("notice", "works", "a"),
        new ConsentNode("consent") { Text = "ask", Purpose = "recording", Next = "a", Declined = "b" },
        new ConsentNode("consent-keys") { Text = "ask", Purpose = "recording", Next = "a", Declined = "b", Keys = new ConsentKeys("1", "2", TimeSpan.FromSeconds(8), 2) },
        new MenuNode("menu")
        {
            Text = "ask",
            Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "a" },
            Timeout = TimeSpan.FromSeconds(8),
            Attempts = 2,
            OnTimeout = "b",
            OnInvalid = "c",
            OnError = "d",
            Repeat = "9",
        },
        new OfferCallbackNode("offer") { Text = "ask", NumberText = "again", ConfirmText = "hold", Timeout = TimeSpan.FromSeconds(8), Attempts = 2, Accepted = "a", Declined = "b", Unavailable = "c" },
        new BookSlotNode("book") { Text = "ask", Calendar = "main", Slots = 5, Timeout = TimeSpan.FromSeconds(8), Attempts = 2, Booked = "a", Declined = "b", Unavailable = "c" },
        new ManageCallbackNode("manage") { Text = "ask", Timeout = TimeSpan.FromSeconds(8), Attempts = 2, Done = "a", None = "b", Unavailable = "c" },
        new VoicemailNode("voicemail") { Text = "ask", Longest = TimeSpan.FromSeconds(60), Next = "a", OnSilence = "b", Unavailable = "c" },
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Step_Never_Throws_And_Stays_In_The_Graph(string name)
    {
        var node = Nodes.Single(each => string.Equals(each.Id, name, StringComparison.Ordinal));
        foreach (var (session, input, facts) in Sessions().SelectMany(session => Inputs().SelectMany(input => Worlds().Select(world => (session, input, world)))))
        {
            var step = node.Step(session, input, facts);

            step.Ended.ShouldBeFalse();
            step.Subflow.ShouldBeNull();
            if (step.Next is { } next)
            {
                node.Exits.Select(exit => exit.Target).ShouldContain(next, StringComparer.Ordinal);
            }
            else
            {
                step.Directives.ShouldNotBeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Silence_And_Nonsense_Come_To_An_End(string name)
    {
        var node = Nodes.Single(each => string.Equals(each.Id, name, StringComparison.Ordinal));
        FlowInput[] unhelpful = [new FlowInput.Silence(), new FlowInput.Pressed("*"), new FlowInput.Waited()];
        foreach (var (input, world) in unhelpful.SelectMany(input => Worlds().Select(world => (input, world))))
        {
            var step = node.Step(Sessions().First(), new FlowInput.Entered(), world);
            for (var times = 0; step.Next is null; times++)
            {
                times.ShouldBeLessThan(10);
                step = node.Step(step.Session, input, world);
            }
        }
    }

    private static IEnumerable<FlowSession> Sessions() =>
        from values in new[] { ImmutableDictionary<string, FlowValue>.Empty, Odd }
        from phase in Phases
        from attempts in new[] { 0, 1, 500 }
        select new FlowSession { FlowId = new FlowId("main"), NodeId = "any", Language = Talk.Catalan, Phase = phase, Attempts = attempts, Values = values };

    private static IEnumerable<FlowInput> Inputs() =>
    [
        new FlowInput.Entered(),
        new FlowInput.Silence(),
        new FlowInput.Returned(VisitExit.Answered),
        new FlowInput.QueueFull(),
        new FlowInput.LeftQueue("1"),
        new FlowInput.Waited(),
        new FlowInput.LookedUp(IsFound: true, Odd),
        new FlowInput.LookedUp(IsFound: false, ImmutableDictionary<string, FlowValue>.Empty),
        new FlowInput.Failed("broken"),
        new FlowInput.Recorded(TimeSpan.Zero),
        new FlowInput.Transferred(TransferOutcome.Busy),
        new FlowInput.Done(),
        .. Keys.Select(FlowInput (keys) => new FlowInput.Pressed(keys)),
    ];

    private static IEnumerable<FlowFacts> Worlds()
    {
        var empty = new FlowFacts { Texts = Talk.Texts, Hours = _ => new HoursFacts(HoursExit.Unknown) };
        var slot = new CallbackSlot(DateTimeOffset.MaxValue, DateTimeOffset.MinValue);
        var open = empty with { IsAvailable = _ => true, Slots = _ => [slot, slot], Callback = new OpenCallback(slot, [slot]), Caller = new CallerFacts(CallerKind.Person) };
        return [empty, open, empty with { IsAvailable = _ => true, Notice = _ => "welcome", Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Santiago") }];
    }

    private static CollectNode Collect(CollectKind kind) => new($"collect-{kind}")
    {
        Text = "ask",
        Variable = "reference",
        As = kind,
        Min = 1,
        Max = 20,
        Timeout = TimeSpan.FromSeconds(8),
        Attempts = 2,
        Next = "a",
        OnTimeout = "b",
        OnInvalid = "c",
        OnError = "d",
    };

    private static IdentifyNode Identify(string id) => new(id)
    {
        Text = "ask",
        Variable = "reference",
        Min = 1,
        Max = 20,
        Timeout = TimeSpan.FromSeconds(8),
        Attempts = 2,
        Url = new LookupAddress("https://example.org/{reference}"),
        Hold = "hold",
        Next = "a",
        OnFailed = "b",
        OnError = "c",
    };

    private static Condition Condition(string text) => ConditionParser.TryParse(text, out var condition, out var problem)
        ? condition
        : throw new FormatException(problem.ToString());
}
