using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class TextFileTests
{
    private const string Standby = "technical_problem: a\nunknown_number: b\ncall_gone: c\nhold_the_line: d\ncall_again_later: e\n";

    [Fact]
    public void Text_May_Have_A_Recording_And_Placeholders()
    {
        var files = FlowFiles.Sound();
        files["vila/texts/ca.yaml"] = "bye: { text: Adéu, audio: bye.mp3 }\nopening: Obrim {hours.next_opening:datetime}.\n" + Standby;
        files["vila/audio/bye.mp3"] = "sound";

        var result = FlowFiles.Load(files);

        result.Problems.ShouldBeEmpty();
        var set = result.Sets.ShouldHaveSingleItem();
        var ca = new LanguageTag("ca");
        set.Texts.Find(ca, "bye").ShouldNotBeNull().ShouldSatisfyAllConditions(text => text.Plain.ShouldBe("Adéu"), text => text.Audio.ShouldBe("bye.mp3"));
        set.Texts.Find(ca, "opening").ShouldNotBeNull().Placeholders.ShouldBe([new TextPlaceholder("Obrim ", "hours.next_opening", SpokenFormat.DateTime)]);
        set.Audio.Keys.ShouldHaveSingleItem().ShouldBe("bye.mp3");
    }

    [Fact]
    public void Changed_Recording_Is_Another_Revision()
    {
        var files = FlowFiles.Sound();
        files["vila/audio/bye.mp3"] = "one";
        var one = FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Revision;
        files["vila/audio/bye.mp3"] = "other";

        FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Revision.ShouldNotBe(one, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("bye: Adéu {", "1:6: a '{' is not closed; write {{ for a brace that is spoken")]
    [InlineData("bye: Adéu {Nom}", "1:6: '{Nom}' is no placeholder; expected a name of lower-case letters, digits, '_' and '.', as in {reference} or {reference:digits}")]
    [InlineData("bye: Adéu {organization.name:loud}", "1:6: 'loud' in {organization.name:loud} is no format; expected text, number, number_f, date, time, datetime, duration, phone, digits or money")]
    [InlineData("bye: { text: Adéu, audio: bye.mp3 }", "1:27: the file audio/bye.mp3 is missing")]
    [InlineData("bye: { text: Adéu, audio: ../bye.mp3 }", "1:27: expected the name of a file in audio/: lower-case letters, digits, '-' or '_', then .mp3 or .wav, found '../bye.mp3'")]
    [InlineData("bye: { text: Adéu, sound: bye.mp3 }", "1:20: unknown property 'sound'; expected text, audio")]
    [InlineData("bye: { audio: here.wav }", "1:6: property 'text' is missing")]
    [InlineData("bye: { text: \"Adéu {organization.name}\", audio: here.wav }", "1:6: a recording cannot say {organization.name}; leave the audio or the placeholder out")]
    [InlineData("bye: Adéu {nobody}", null)]
    public void Faulty_Text_Is_Reported_At_Its_Place(string text, string? problem)
    {
        var files = FlowFiles.Sound();
        files["vila/texts/ca.yaml"] = text + "\n" + Standby;
        files["vila/audio/here.wav"] = "sound";

        FlowFiles.Load(files).Problems.Select(found => found.ToString()).ShouldBe(
            [problem is null ? "vila/main.flow.yaml:5:3: node 'bye': text 'bye' speaks {nobody}, which is not declared under 'variables'" : $"vila/texts/ca.yaml:{problem}"]);
    }

    [Fact]
    public void Text_Of_The_Server_Itself_Knows_No_Values() =>
        FlowFiles.ProblemsWith("vila/texts/ca.yaml", "bye: Adéu\n" + Standby.Replace(": c", ": c {organization.name}", StringComparison.Ordinal))
            .ShouldBe(["vila/texts/ca.yaml:4:12: text 'call_gone' is spoken by the server itself, which knows no {organization.name}"]);

    [Fact]
    public void Badly_Named_Recording_Is_Reported() =>
        FlowFiles.ProblemsWith("vila/audio/Bon dia.MP3", "sound")
            .ShouldBe(["vila/audio/Bon dia.MP3:1:1: expected the name of a file in audio/: lower-case letters, digits, '-' or '_', then .mp3 or .wav"]);

    [Fact]
    public void Placeholders_Are_The_Same_In_Each_Language_But_For_Gender_And_Order()
    {
        var files = FlowFiles.Sound();
        files["vila/organization.yaml"] = files["vila/organization.yaml"]
            .Replace("[ca]", "[ca, es]", StringComparison.Ordinal).Replace("ca: Vila", "ca: Vila, es: Villa", StringComparison.Ordinal);
        files["vila/texts/ca.yaml"] = "bye: Adéu\nqueue: \"{wait.position:number_f} persones, {wait.from}\"\nother: Obrim {hours.next_opening:date}\n" + Standby;
        files["vila/texts/es.yaml"] = "bye: Adiós\nother: Abrimos\nqueue: \"{wait.from} o {wait.position:number} personas\"\n" + Standby;

        FlowFiles.Load(files).Problems.Select(found => found.ToString())
            .ShouldBe(["vila/texts/es.yaml:2:1: text 'other' has no placeholder here and {hours.next_opening:date} in texts/ca.yaml"]);
    }
}
