using System.Text;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class CallbackNodeReadingTests
{
    private const string Offer = "{ type: offer_callback, text: offer, number_text: number, confirm_text: confirm, timeout: 10s, attempts: 2, accepted: a, declined: b, unavailable: c }";
    private const string Book = "{ type: book_slot, text: slot, calendar: main, slots: 3, timeout: 10s, attempts: 2, booked: a, declined: b, unavailable: c }";
    private const string Manage = "{ type: manage_callback, text: booked, timeout: 10s, attempts: 2, done: a, none: b, unavailable: c }";
    private const string Voicemail = "{ type: voicemail, text: message, longest: 2m, next: a, on_silence: b, unavailable: c }";

    private static readonly TimeSpan TenSeconds = TimeSpan.FromSeconds(10);

    [Fact]
    public void Nodes_Are_Read()
    {
        Read<OfferCallbackNode>(Offer).ShouldBe(new OfferCallbackNode("node")
        {
            Text = "offer", NumberText = "number", ConfirmText = "confirm", Timeout = TenSeconds, Attempts = 2, Accepted = "a", Declined = "b", Unavailable = "c",
        });
        Read<BookSlotNode>(Book).ShouldBe(new BookSlotNode("node")
        {
            Text = "slot", Calendar = "main", Slots = 3, Timeout = TenSeconds, Attempts = 2, Booked = "a", Declined = "b", Unavailable = "c",
        });
        Read<ManageCallbackNode>(Manage).ShouldBe(new ManageCallbackNode("node")
        {
            Text = "booked", Timeout = TenSeconds, Attempts = 2, Done = "a", None = "b", Unavailable = "c",
        });
        Read<VoicemailNode>(Voicemail).ShouldBe(new VoicemailNode("node")
        {
            Text = "message", Longest = TimeSpan.FromMinutes(2), Next = "a", OnSilence = "b", Unavailable = "c",
        });
    }

    [Theory]
    [InlineData(Offer, "number_text: number, ", "", "1:1: property 'number_text' is missing")]
    [InlineData(Offer, "accepted: a", "accepted: A", "1:119: expected a name of 1 to 40 lower-case letters, digits, '-' or '_', found 'A'")]
    [InlineData(Offer, "timeout: 10s", "timeout: 61s", "1:91: expected a duration from 1s to 60s, found '61s'")]
    [InlineData(Offer, "attempts: 2", "attempts: 2, keys: { \"1\": a }", "1:109: unknown property 'keys'; expected type, text, number_text, confirm_text, timeout, attempts, accepted, declined, unavailable")]
    [InlineData(Book, "slots: 3", "slots: 6", "1:55: expected a whole number from 1 to 5, found the number 6")]
    [InlineData(Book, "calendar: main, ", "", "1:1: property 'calendar' is missing")]
    [InlineData(Manage, ", none: b", "", "1:1: property 'none' is missing")]
    [InlineData(Voicemail, "longest: 2m", "longest: 181s", "1:44: expected a duration from 1s to 180s, found '181s'")]
    [InlineData(Voicemail, "longest: 2m", "longest: 0s", "1:44: expected a duration from 1s to 180s, found '0s'")]
    [InlineData(Voicemail, ", on_silence: b", "", "1:1: property 'on_silence' is missing")]
    public void Faults_Are_Told_With_Their_Place(string node, string sound, string wrong, string problem) =>
        Read(node.Replace(sound, wrong, StringComparison.Ordinal)).Problems.ShouldBe([$"vila/node.yaml:{problem}"]);

    [Fact]
    public void Rules_Of_The_Nodes_Are_Reported_Where_They_Stand() => FlowFiles.ProblemsWith(
        "vila/main.flow.yaml",
        """
        flow: main
        schema: 1
        start: offer
        nodes:
          offer: { type: offer_callback, text: bye, number_text: bye, confirm_text: bye, timeout: 10s, attempts: 1, accepted: bye, declined: book, unavailable: message }
          book: { type: book_slot, text: bye, calendar: night, slots: 1, timeout: 10s, attempts: 1, booked: bye, declined: bye, unavailable: bye }
          message: { type: voicemail, text: bye, longest: 60s, next: bye, on_silence: bye, unavailable: bye }
          bye: { type: hangup, text: bye }
        """).ShouldBe(
    [
        "vila/main.flow.yaml:5:3: node 'offer': text 'bye' does not speak {callback.number} in 'ca', so callers cannot know what they answer",
        "vila/main.flow.yaml:6:3: node 'book': calendar 'night' is not in calendar.yaml",
        "vila/main.flow.yaml:6:3: node 'book': text 'bye' does not speak {slot.from} in 'ca', so callers cannot know what they answer",
        "vila/main.flow.yaml:6:3: node 'book': text 'bye' does not speak {slot.key} in 'ca', so callers cannot know what they answer",
        "vila/main.flow.yaml:7:3: node 'message': calls are recorded here, but a way leads here without consent to it",
    ]);

    private static T Read<T>(string yaml)
        where T : FlowNode
    {
        var (node, problems) = Read(yaml);
        problems.ShouldBeEmpty();
        return node.ShouldBeOfType<T>();
    }

    private static (FlowNode? Node, IReadOnlyList<string> Problems) Read(string yaml)
    {
        var problems = new ProblemList();
        var map = YamlFile.Read(new FlowFile("vila/node.yaml", Encoding.UTF8.GetBytes(yaml)), problems).ShouldNotBeNull();
        var node = new FlowNodeReader(new ValueReader(problems)).Read("node", new MapReader(map, problems));
        return (node, [.. problems.Sorted().Select(problem => problem.ToString())]);
    }
}
