using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr.Checks;

public sealed class CallerCheckTests
{
    [Fact]
    public void Keys_Are_Announced_And_Announced_Keys_Are_Answered_In_Each_Language() => new Proof()
        .Flow(new TestNode("menu", ("key 1", "bye")) { Speaks = ["menu"], Keys = ["1", "2"] }, Proof.Bye)
        .Text("menu", "Per a tràmits, premeu 1. Per a impostos, premeu 2.", "For online services, press 1. For taxes, press 3.")
        .Find(7).ShouldBe(["menu: key 2 is answered, but no text announces it in 'en'", "menu: a text announces key 3 in 'en', but it is not answered"]);

    [Theory]
    [InlineData("Premeu una tecla de l'1 al 5", "12345")]
    [InlineData("Pulse una tecla del 1 al 5", "12345")]
    [InlineData("Press a key from 1 to 5, where 1 means very poor", "12345")]
    [InlineData("open from 8:00, 2.5 euros, call 010 or 112", "")]
    [InlineData("pulse 2.", "2")]
    public void Announced_Keys_Are_Digits_That_Stand_Alone(string text, string keys) => new Proof()
        .Flow(new TestNode("menu", ("next", "bye")) { Speaks = ["menu"], Keys = ["#"] }, Proof.Bye)
        .TextOnlyIn(Talk.Catalan, "menu", text)
        .Find(7).ShouldBe(keys.Select(key => $"menu: a text announces key {key} in 'ca', but it is not answered"));

    [Fact]
    public void Keys_That_A_Text_Speaks_As_Values_Are_Announced() => new Proof()
        .Flow(new TestNode("book", ("booked", "bye")) { Speaks = ["slot"], Keys = ["0", "1", "2"] }, Proof.Bye)
        .Text("slot", "Premeu {slot.key} per a {slot.from}.", "Press {slot.key} for {slot.from}.")
        .Find(7).ShouldBeEmpty();

    [Fact]
    public void Question_In_Several_Languages_Announces_Its_Keys_Together() => new Proof()
        .Flow(new TestNode("language", ("next", "bye")) { Speaks = ["language"], Keys = ["1", "3"], SpokenIn = [Talk.Catalan, Talk.English] }, Proof.Bye)
        .Text("language", "En català, premeu 1.", "For English, press 3.")
        .Find(7).ShouldBeEmpty();

    [Fact]
    public void Menus_Are_Small_And_Few()
    {
        var keys = Enumerable.Range(1, 6).Select(key => ($"key {key}", "second")).ToArray();
        var nodes = new FlowNode[] { new TestNode("menu", keys) { Seconds = 10 }, new TestNode("second", ("key 1", "bye")) { Seconds = 10 }, Proof.Bye };
        var flow = new Flow(new FlowId("main"), "menu", nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)) { Limits = new FlowLimits(TimeSpan.FromSeconds(60), 1) };

        new Proof().Flow(flow).Find(8).ShouldBe(
            ["menu: the menu has 6 options; callers keep 5 in mind", "second: the menu is number 2 one after another; at most 1 are promised"]);
        new Proof().Flow(flow with { Limits = FlowLimits.Default }).Find(8).ShouldHaveSingleItem();
    }

    [Fact]
    public void Long_Prompt_Is_Named_With_Its_Language() => new Proof()
        .Flow(new TestNode("a", ("next", "bye")) { Speaks = ["a"] }, Proof.Bye).Text("a", new string('x', 280), new string('x', 290))
        .Find(12).ShouldBe(["a: text 'a' is 20.7 s long in 'en'; callers follow 20 s"]);

    [Theory]
    [InlineData(5, "menu: callers have 5 s for a key; at least 6 s are needed", FindingSeverity.Error)]
    [InlineData(6, "menu: callers have 6 s for a key; 10 s are fair", FindingSeverity.Warning)]
    public void Short_Time_For_A_Key_Is_Found(int seconds, string expected, FindingSeverity severity)
    {
        var proof = new Proof().Flow(new TestNode("menu", ("next", "bye")) { Seconds = seconds }, Proof.Bye);

        proof.Find(13).ShouldBe([expected]);
        proof.Findings(13)[0].Severity.ShouldBe(severity);
    }

    [Fact]
    public void Ten_Seconds_For_A_Key_Are_Enough() => new Proof().Flow(new TestNode("menu", ("next", "bye")) { Seconds = 10 }, Proof.Bye).Find(13).ShouldBeEmpty();

    [Fact]
    public void Closed_Door_Says_When_It_Opens_And_Offers_Something()
    {
        var hours = new TestNode("hours", ("open", "person"), ("closed", "shut")) { Named = [new(FlowReferenceKind.Calendar, "main")] };
        var shut = new TestNode("shut", ("next", "bye")) { Speaks = ["shut"] };

        new Proof().Flow(hours, shut, Proof.Person, Proof.Offer, Proof.Bye).Text("shut", "Tancat. Obrim {hours.next_opening:date}.", "Closed. {{hours.next_opening}}").Find(16).ShouldBe(
        [
            "hours: closed: the call ends without the offer of a callback or a message: hours → shut → bye",
            "hours: closed: nothing says when we open ({hours.next_opening}) in 'en': hours → shut → bye",
        ], ignoreOrder: true);
        new Proof().Flow(hours, shut with { Ways = [("key 1", "offer"), ("next", "bye")] }, Proof.Person, Proof.Offer, Proof.Bye).Text("shut", "{hours.next_opening}").Find(16).ShouldBeEmpty();
        new Proof { CanOffer = false }.Flow(hours, shut, Proof.Person, Proof.Offer, Proof.Bye).Text("shut", "{hours.next_opening}").Find(16).ShouldBeEmpty();
    }

    [Fact]
    public void Recording_Comes_After_Consent_On_Every_Way()
    {
        var consent = new TestNode("consent", ("next", "person"), ("declined", "bye")) { Consent = "recording" };
        var person = Proof.Person with { IsRecording = true };

        new Proof().Flow(consent, person, Proof.Offer, Proof.Bye).Find(17).ShouldBeEmpty();
        new Proof().Flow(consent with { Ways = [("next", "person"), ("declined", "person")] }, person, Proof.Offer, Proof.Bye).Find(17)
            .ShouldBe(["person: calls are recorded here, but a way leads here without consent to it"]);
        new Proof().Flow(consent with { Consent = "remote_help" }, person, Proof.Offer, Proof.Bye).Find(17).ShouldHaveSingleItem();
    }

    [Fact]
    public void Consent_In_A_Called_Flow_Counts()
    {
        var call = new TestNode("call", ("next", "person")) { Named = [new(FlowReferenceKind.Flow, "inner")] };
        var consent = new TestNode("consent", ("next", "return"), ("declined", "bye")) { Consent = "recording" };
        var person = Proof.Person with { IsRecording = true };

        new Proof().Flow(call, person, Proof.Offer, Proof.Bye).Flow("inner", consent, Proof.Bye).Find(17).ShouldBeEmpty();
        new Proof().Flow(call, person, Proof.Offer, Proof.Bye).Flow("inner", consent with { Ways = [("next", "return"), ("declined", "return")] }, Proof.Bye).Find(17).ShouldHaveSingleItem();
    }

    [Fact]
    public void Number_Is_Used_Only_Where_It_Was_Asked_Whether_It_Is_Shown()
    {
        var number = new TestNode("number", ("next", "bye")) { Speaks = ["number"] };
        var branch = new TestNode("branch", ("next", "number"), ("else", "bye")) { Named = [new(FlowReferenceKind.Reads, "caller.withheld")] };

        new Proof().Flow(number, Proof.Bye).Text("number", "{caller.number:phone}").Find(19)
            .ShouldBe(["number: the caller's number is used, but a way leads here that has not asked caller.withheld"]);
        new Proof().Flow(branch, number, Proof.Bye).Text("number", "{caller.number:phone}").Find(19).ShouldBeEmpty();
    }

    [Fact]
    public void Personal_Variable_Leaves_Neither_In_A_Message_Nor_In_An_Address()
    {
        var sms = new TestNode("sms", ("next", "bye")) { Sends = ["sms"], Tells = ["reference", "caller.number"] };
        var flow = new Flow(new FlowId("main"), "sms", new Dictionary<string, FlowNode>(StringComparer.Ordinal) { ["sms"] = sms, ["bye"] = Proof.Bye });

        new Proof().Flow(flow with { Variables = Reference(VariablePrivacy.Personal) }).Text("sms", "{reference} {organization.name}").Find(20).ShouldBe(
        [
            "sms: variable 'reference' is personal and may not leave in an address",
            "sms: variable 'caller.number' is personal and may not leave in an address",
            "sms: text 'sms' is sent with {reference}, which is personal",
        ]);
        new Proof().Flow(flow with { Variables = Reference(VariablePrivacy.Public) }).Text("sms", "{reference}").Find(20).ShouldHaveSingleItem();
    }

    [Fact]
    public void Rating_Follows_A_Conversation()
    {
        var rate = new RateNode("rate") { Text = "a", Repeat = "a", Thanks = "a", Timeout = TimeSpan.FromSeconds(10), Next = "bye" };
        var person = Proof.Person with { Ways = [("on_answer", "rate"), ("on_full", "bye")] };

        new Proof().Flow(person, rate, Proof.Bye).Find(22).ShouldBeEmpty();
        new Proof().Flow(person with { Ways = [("on_answer", "rate"), ("on_full", "rate")] }, rate, Proof.Bye).Find(22)
            .ShouldBe(["rate: callers are asked how the conversation was, but a way leads here without one"]);
    }

    [Fact]
    public void Emergency_Number_Is_Named_First_Where_That_Is_Asked_For()
    {
        var hello = new TestNode("hello", ("next", "bye")) { Speaks = ["hello"] };

        new Proof { EmergencyDigits = "112" }.Flow(hello, Proof.Bye).Text("hello", "Emergències: 112", "Hello").Find(23).ShouldBe(["hello: the first text does not name 112 in 'en'"]);
        new Proof().Flow(hello, Proof.Bye).Text("hello", "Hola").Find(23).ShouldBeEmpty();
    }

    [Fact]
    public void Text_That_Nobody_Hears_Is_Found() => new Proof()
        .Flow(new TestNode("hello", ("next", "bye")) { Speaks = ["hello"], Sends = ["sms"] }, Proof.Bye).Text("hello", "Hola").Text("sms", "Hola").Text("old", "Hola")
        .Find(24).ShouldBe(["old: text 'old' is spoken nowhere"]);

    [Fact]
    public void Language_Is_Chosen_Before_Menus()
    {
        var language = new TestNode("language", ("next", "bye")) { SpokenIn = [Talk.Catalan] };
        var menu = new TestNode("menu", ("key 1", "language")) { Seconds = 10 };

        new Proof().Flow(menu, language, Proof.Bye).Find(28).ShouldBe(["menu: the menu can come before the language is chosen in 'language'"]);
        new Proof().Flow(language with { Ways = [("next", "menu")] }, menu with { Ways = [("key 1", "bye")] }, Proof.Bye).Find(28).ShouldBeEmpty();
    }

    private static Dictionary<string, FlowVariable> Reference(VariablePrivacy privacy) =>
        new(StringComparer.Ordinal) { ["reference"] = new FlowVariable("reference", FlowValueType.Text, privacy) };
}
