using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Ivr.Walks;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr.Walks;

public sealed class KeyPathWalkTests
{
    private static readonly HangUpNode Bye = new("bye", "bye");
    private static readonly QueueNode General = new("general") { Queue = new QueueId("general"), OnAnswer = "bye", OnFull = "bye", OnError = "bye" };

    [Fact]
    public void Every_Way_Comes_Out_Where_Its_Inputs_Lead() => Walk(6, Menu(("1", "general"), ("2", "bye")), General, Bye).ShouldBe(
    [
        "ca: 2 → bye (Goodbye)",
        "ca: 1 answered → bye (Person)",
    ], ignoreOrder: true);

    [Fact]
    public void Silence_Is_Walked_To_The_Last_Attempt() =>
        Walk(6, Menu(("1", "bye")) with { OnTimeout = "late", OnInvalid = "wrong" }, new HangUpNode("late"), new HangUpNode("wrong"), Bye).ShouldBe(
        [
            "ca: 1 → bye (Goodbye)",
            "ca: 7 silence → late (Goodbye)",
            "ca: 7 7 → wrong (Goodbye)",
        ], ignoreOrder: true);

    [Fact]
    public void Node_That_Is_Missing_Is_Trouble() => Walk(6, Menu(("1", "nowhere"))).ShouldContain("ca: 1 → nowhere (Trouble)", StringComparer.Ordinal);

    [Fact]
    public void Way_That_Is_Longer_Than_The_Walk_Is_Unfinished() => Walk(1, Menu(("1", "general")), General, Bye).ShouldContain("ca: 1 → general (Unfinished)", StringComparer.Ordinal);

    [Fact]
    public void Round_Of_Menus_Ends_The_Walk_Whatever_Its_Depth() => Walk(1_000_000, Menu(("1", "menu")), Bye).ShouldHaveSingleItem().ShouldBe("ca: 7 7 → bye (Goodbye)");

    [Fact]
    public void Hours_Are_Booked_And_Refused_On_The_Walk()
    {
        var slot = new CallbackSlot(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddHours(1));
        var facts = Facts with { IsAvailable = _ => true, Slots = _ => [slot], Caller = new CallerFacts(CallerKind.Person) };
        var book = new BookSlotNode("book") { Text = "ask", Calendar = "main", Slots = 1, Timeout = TimeSpan.FromSeconds(10), Attempts = 1, Booked = "booked", Declined = "bye", Unavailable = "never" };

        new KeyPathWalk(Flows(book, new HangUpNode("booked"), new HangUpNode("never"), Bye), facts).Walk(new FlowId("main"), [Talk.Catalan], 9).Select(path => path.ToString())
            .ShouldBe(["ca: 0 → bye (Offer)", "ca: 1 done → booked (Offer)", "ca: 1 not found → never (Offer)"], ignoreOrder: true);
    }

    [Fact]
    public void Keys_Of_A_Wait_Loop_Are_Walked()
    {
        var loop = new WaitLoopNode("loop") { Every = TimeSpan.FromSeconds(60), Offer = "ask", Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "left" } };

        Walk(6, General with { Wait = "loop" }, loop, new HangUpNode("left"), Bye).ShouldContain("ca: wait 1 → left (Goodbye)", StringComparer.Ordinal);
    }

    [Fact]
    public void Each_Language_Is_Walked() => new KeyPathWalk(Flows(Bye), Facts).Walk(new FlowId("main"), [Talk.Catalan, Talk.English], 3)
        .Select(path => path.ToString()).ShouldBe(["ca:  → bye (Goodbye)", "en:  → bye (Goodbye)"]);

    private static FlowFacts Facts => new() { Texts = Talk.Texts, Hours = _ => new HoursFacts(HoursExit.Open) };

    private static IEnumerable<string> Walk(int depth, params FlowNode[] nodes) =>
        new KeyPathWalk(Flows(nodes), Facts).Walk(new FlowId("main"), [Talk.Catalan], depth).Select(path => path.ToString());

    private static Dictionary<FlowId, Flow> Flows(params FlowNode[] nodes) =>
        new() { [new FlowId("main")] = new Flow(new FlowId("main"), nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)) };

    private static MenuNode Menu(params (string Key, string Target)[] keys) => new("menu")
    {
        Text = "ask",
        Keys = keys.ToDictionary(key => key.Key, key => key.Target, StringComparer.Ordinal),
        Timeout = TimeSpan.FromSeconds(10),
        Attempts = 2,
        OnTimeout = "bye",
        OnInvalid = "bye",
        OnError = "bye",
    };
}
