using ContactCenter.Core.Common;
using ContactCenter.Core.Hours;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Ivr.Play;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr.Play;

/// <summary>A small line: welcome, a menu, a queue with a wait loop, a rating, a message, another number.</summary>
internal static class PlayedFlows
{
    public static readonly DateTimeOffset Noon = new(2026, 5, 12, 10, 0, 0, TimeSpan.Zero);
    public static readonly FlowId Main = new("main");

    public static FlowSet Set { get; } = new(
        new Organization
        {
            Id = new OrganizationId("vila"),
            Names = new Dictionary<LanguageTag, string> { [Talk.Catalan] = "Vila" },
            Languages = [Talk.Catalan],
            Zone = TimeZoneInfo.Utc,
            Numbers = new Dictionary<Core.Calls.PhoneNumber, FlowId>(),
            Queues = new Dictionary<QueueId, QueueSettings>(),
            Limits = new OrganizationLimits(),
        },
        new Dictionary<FlowId, Flow> { [Main] = Flow(
            new SayNode("welcome", "welcome", "menu"),
            new MenuNode("menu")
            {
                Text = "ask",
                Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "queue", ["2"] = "message", ["3"] = "transfer" },
                Timeout = TimeSpan.FromSeconds(10),
                Attempts = 2,
                OnTimeout = "bye",
                OnInvalid = "bye",
                OnError = "bye",
            },
            new QueueNode("queue") { Queue = new QueueId("general"), Text = "hold", Wait = "loop", OnAnswer = "rate", OnFull = "bye", OnError = "bye" },
            new WaitLoopNode("loop") { Every = TimeSpan.FromSeconds(60), Hold = "again", Offer = "ask", Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "message" } },
            new RateNode("rate") { Text = "ask", Repeat = "again", Thanks = "thanks", Timeout = TimeSpan.FromSeconds(10), Next = "bye" },
            new VoicemailNode("message") { Text = "again", Longest = TimeSpan.FromSeconds(60), Next = "bye", OnSilence = "bye", Unavailable = "bye" },
            new TransferNode("transfer") { To = CallbackWorld.Other, Ring = TimeSpan.FromSeconds(20), Next = "bye", OnBusy = "bye", OnNoAnswer = "queue", OnError = "bye" },
            new HangUpNode("bye", "bye")) },
        Talk.Texts,
        new Dictionary<string, OpeningCalendar>(StringComparer.Ordinal),
        "played");

    public static FlowFacts Facts(DateTimeOffset now) => new()
    {
        Texts = Talk.Texts,
        Hours = _ => new HoursFacts(HoursExit.Open),
        Now = now,
        IsAvailable = port => port is FlowPort.Voicemail or FlowPort.Transfer,
        Caller = new CallerFacts(CallerKind.Person, CallbackWorld.Own),
    };

    public static FlowPlay Dial() => FlowPlay.Dial(Set, Main, Noon, Facts);

    private static Flow Flow(params FlowNode[] nodes) => new(Main, nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal));
}
