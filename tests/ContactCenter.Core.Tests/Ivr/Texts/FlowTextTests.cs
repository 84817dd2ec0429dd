using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Core.Tests.Ivr.Texts;

public sealed class FlowTextTests
{
    private static readonly LanguageTag Catalan = new("ca");

    private static readonly FlowFacts Facts = new()
    {
        Texts = new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>>()),
        Hours = _ => new HoursFacts(HoursExit.Open),
        Now = new DateTimeOffset(2026, 12, 8, 22, 30, 0, TimeSpan.Zero),
        Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid"),
        OrganizationName = language => language == Catalan ? "Ajuntament de Vic" : "Vic",
        Caller = new CallerFacts(CallerKind.Person, PhoneNumber.TryParse("+34612345678", out var number) ? number : default),
    };

    private static readonly FlowSession Session = new FlowSession { FlowId = new FlowId("main"), NodeId = "a", Language = Catalan }
        .With("one", new FlowValue.Number(1))
        .With("eleven", new FlowValue.Number(11))
        .With("reference", new FlowValue.Text("0107"))
        .With("waiting", new FlowValue.Span(TimeSpan.FromMinutes(2)))
        .With("owed", new FlowValue.Number(1250))
        .With("paid", new FlowValue.Text("12*50"))
        .With("born", new FlowValue.Text("2001-08-01"))
        .With("agreed", new FlowValue.Boolean(true))
        .With("hours.next_opening", new FlowValue.Instant(new DateTimeOffset(2026, 12, 9, 7, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("Hola.", "Hola.")]
    [InlineData("Obrim {hours.next_opening}.", "Obrim demà, dimecres 9 de desembre, a les vuit del matí.")]
    [InlineData("Obrim a {hours.next_opening:time}.", "Obrim a les vuit del matí.")]
    [InlineData("Fins {hours.next_opening:date}.", "Fins dimecres 9 de desembre.")]
    [InlineData("Sou el número {one:number}.", "Sou el número u.")]
    [InlineData("Espera {one} minut.", "Espera un minut.")]
    [InlineData("Espera {one:number_f} persona.", "Espera una persona.")]
    [InlineData("Sou l'u o el {eleven}.", "Sou l'u o l'onze.")]
    [InlineData("De {eleven} a {one} minuts", "D'onze a un minuts")]
    [InlineData("Truqueu al {eleven}", "Truqueu a l'onze")]
    [InlineData("Gràcies per trucar a la {organization.name}", "Gràcies per trucar a l'Ajuntament de Vic")]
    [InlineData("Referència {reference:digits}.", "Referència zero, u, zero, set.")]
    [InlineData("El {caller.number:phone}?", "El sis u dos, tres quatre cinc, sis set vuit?")]
    [InlineData("Heu pagat {paid:money}.", "Heu pagat dotze euros i cinquanta cèntims.")]
    [InlineData("Deveu {owed:money}.", "Deveu dotze euros i cinquanta cèntims.")]
    [InlineData("{waiting} i {agreed}", "dos minuts i sí")]
    [InlineData("{born:date}", "dimecres 1 d'agost de 2001")]
    [InlineData("{reference:date}", "0107")]
    [InlineData("Clau {{ i {nobody}.", "Clau { i .")]
    public void Values_Are_Spoken_In_Their_Places(string written, string spoken) =>
        FlowText.Parse(written).Speak(Session, Facts, Catalan).ShouldBe(spoken);

    [Fact]
    public void Text_Speaks_Its_Own_Language_Whatever_The_Callers_Is() =>
        FlowText.Parse("{organization.name} {hours.next_opening}").Speak(Session, Facts, new LanguageTag("en"))
            .ShouldBe("Vic tomorrow, Wednesday 9 December, at eight in the morning");

    [Fact]
    public void Text_Without_Placeholders_Is_Not_Built_Again()
    {
        var text = FlowText.Parse("Hola.");

        text.Speak(Session, Facts, Catalan).ShouldBeSameAs(text.Speak(Session, Facts, Catalan));
    }

    [Theory]
    [InlineData("Hola {", "a '{' is not closed; write {{ for a brace that is spoken")]
    [InlineData("Hola {a {b}", "a '{' is not closed; write {{ for a brace that is spoken")]
    [InlineData("{Name}", "'{Name}' is no placeholder; expected a name of lower-case letters, digits, '_' and '.', as in {reference} or {reference:digits}")]
    [InlineData("{}", "'{}' is no placeholder; expected a name of lower-case letters, digits, '_' and '.', as in {reference} or {reference:digits}")]
    [InlineData("{a.}", "'{a.}' is no placeholder; expected a name of lower-case letters, digits, '_' and '.', as in {reference} or {reference:digits}")]
    [InlineData("{a:loud}", "'loud' in {a:loud} is no format; expected text, number, number_f, date, time, datetime, duration, phone, digits or money")]
    public void What_Is_No_Placeholder_Is_A_Problem_And_Spoken_As_It_Stands(string written, string problem)
    {
        var parser = new FlowTextParser(written);
        var text = parser.Parse();

        parser.Problems.ShouldBe([problem]);
        text.Written.ShouldBe(written);
    }

    [Fact]
    public void Braces_Are_Spoken_And_Anything_Can_Be_Parsed()
    {
        FlowText.Parse("{{a}").Plain.ShouldBe("{a}");
        FlowText.Parse("{A}").Plain.ShouldBe("{A}");
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var written = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => "{}:ab.1_ é"[random.Next(10)]));
            var text = FlowText.Parse(written);
            Should.NotThrow(() => text.Speak(Session, Facts, Catalan));
        }
    }

    [Fact]
    public void Recording_Is_Named_Beside_The_Text()
    {
        var text = FlowText.Parse("Hola.") with { Audio = "hola.mp3" };
        var facts = Facts with { Texts = new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, FlowText>> { [Catalan] = new Dictionary<string, FlowText>(StringComparer.Ordinal) { ["hello"] = text } }) };

        facts.Say(Session, "hello").ShouldBe(new SayDirective("Hola.", Catalan, "hola.mp3") { Key = "hello" });
        facts.Say(Session, "missing").ShouldBe(new SayDirective(string.Empty, Catalan) { Key = "missing" });
    }

    [Fact]
    public void Secret_Undeclared_And_Unfit_Variables_Are_Refused_Where_A_Text_Is_Used()
    {
        var texts = new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>>
        {
            [Catalan] = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "{pin:digits} {nobody} {caller.withheld:date} {hours.next_opening:date}" },
        });
        var flow = new Flow(new FlowId("main"), "a", new Dictionary<string, FlowNode>(StringComparer.Ordinal))
        {
            Variables = new Dictionary<string, FlowVariable>(StringComparer.Ordinal) { ["pin"] = new("pin", FlowValueType.Text, VariablePrivacy.Secret) },
        };
        var check = new FlowCheck([Catalan], texts, new HashSet<Core.Queues.QueueId>(), new HashSet<string>(StringComparer.Ordinal));

        check.Problems(flow, new FlowReference(FlowReferenceKind.Text, "a")).ShouldBe(
        [
            "text 'a' speaks {pin}, which is secret",
            "text 'a' speaks {nobody}, which is not declared under 'variables'",
            "text 'a' speaks {caller.withheld} as date, but it is of type boolean",
        ]);
    }
}
