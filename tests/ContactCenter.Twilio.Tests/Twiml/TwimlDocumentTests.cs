using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Twilio.Tests.Twiml;

public sealed class TwimlDocumentTests
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    [Fact]
    public void A_Rating_Question_Is_Written_As_Twilio_Wants_It()
    {
        var document = new TwimlDocument(
            new Gather("/voice/rating?conv=42&try=1", new Say("Valori l'atenció de l'1 al 5.", "ca-ES", "Polly.Arlet-Neural"))
            {
                NumDigits = 1,
                Timeout = TimeSpan.FromSeconds(6),
                FinishOnKey = "",
                ActionOnEmptyResult = true,
            },
            new Hangup());

        document.ShouldRead(
            """<Gather input="dtmf" action="/voice/rating?conv=42&amp;try=1" numDigits="1" timeout="6" finishOnKey="" actionOnEmptyResult="true">"""
            + """<Say language="ca-ES" voice="Polly.Arlet-Neural">Valori l'atenció de l'1 al 5.</Say></Gather><Hangup />""");
    }

    [Fact]
    public void Waiting_And_Its_Music_Are_Written()
    {
        new TwimlDocument(new Enqueue("prat/padro", "/voice/after-queue", "/voice/wait")).ShouldRead(
            """<Enqueue action="/voice/after-queue" waitUrl="/voice/wait">prat/padro</Enqueue>""");
        new TwimlDocument(new Play("https://cc.example.test/a.mp3?x=1&y=2", Loop: 0), new Pause(TimeSpan.FromMilliseconds(1200)), new Leave()).ShouldRead(
            """<Play loop="0">https://cc.example.test/a.mp3?x=1&amp;y=2</Play><Pause length="2" /><Leave />""");
    }

    [Fact]
    public void A_Room_Is_Written()
    {
        var document = new TwimlDocument(
            new Dial(
                new Conference("room-1") { EndOnExit = true, Beep = false, WaitUrl = "", ParticipantLabel = "caller", StatusUrl = "/voice/room" },
                "/voice/after-talk"));

        document.ShouldRead(
            """<Dial action="/voice/after-talk"><Conference endConferenceOnExit="true" beep="false" waitUrl="" participantLabel="caller" """
            + """statusCallback="/voice/room" statusCallbackEvent="start end join leave">room-1</Conference></Dial>""");
    }

    [Fact]
    public void A_Softphone_With_Words_For_The_Browser_Is_Written()
    {
        new TwimlDocument(new Dial(new Client("agent_42")) { AnswerOnBridge = true, Timeout = TimeSpan.FromSeconds(15) }).ShouldRead(
            """<Dial timeout="15" answerOnBridge="true"><Client>agent_42</Client></Dial>""");
        new TwimlDocument(new Dial(new Client("agent_42", new KeyValuePair<string, string>("topic", "\"padró\"")) { StatusUrl = "/leg" })).ShouldRead(
            """<Dial><Client statusCallback="/leg" statusCallbackEvent="initiated ringing answered completed">"""
            + """<Identity>agent_42</Identity><Parameter name="topic" value="&quot;padró&quot;" /></Client></Dial>""");
    }

    [Fact]
    public void An_Emergency_Number_Loses_Its_Spaces() =>
        new TwimlDocument(new Dial(new Number(" 93 000\n00 01"), "/after") { CallerId = "+34930000000", TimeLimit = TimeSpan.FromHours(1) }).ShouldRead(
            """<Dial action="/after" timeLimit="3600" callerId="+34930000000"><Number>930000001</Number></Dial>""");

    [Fact]
    public void Refusals_And_Redirects_Are_Written()
    {
        new TwimlDocument(new Reject()).ShouldRead("<Reject />");
        new TwimlDocument(new Reject(Busy: true)).ShouldRead("""<Reject reason="busy" />""");
        new TwimlDocument(new Redirect("/voice/next?a=1&b=2#rc=2")).ShouldRead("<Redirect>/voice/next?a=1&amp;b=2#rc=2</Redirect>");
    }

    [Fact]
    public void An_Empty_Document_Is_A_Document() => TwimlDocument.Empty.ToString().ShouldBe(Declaration + "<Response />");

    [Fact]
    public void Nothing_Stands_Before_The_Declaration() => TwimlDocument.Empty.Utf8.Span[0].ShouldBe((byte)'<');

    [Fact]
    public void What_Looks_Like_Markup_Is_Spoken() =>
        new TwimlDocument(new Say("</Say><Hangup/> & \"1 < 2\"")).ShouldRead("<Say>&lt;/Say&gt;&lt;Hangup/&gt; &amp; \"1 &lt; 2\"</Say>");

    [Fact]
    public void What_Xml_Cannot_Carry_Is_Left_Out()
    {
        new TwimlDocument(new Say("a\u0000b\u000bc\ud83dd\ufffee")).ShouldRead("<Say>abcde</Say>");
        new TwimlDocument(new Say("tot bé 😀")).ShouldRead("<Say>tot bé 😀</Say>");
        new TwimlDocument(new Redirect("\u0001")).ShouldRead("<Redirect></Redirect>");
    }

    [Fact]
    public void A_Text_Too_Long_For_One_Verb_Becomes_Several()
    {
        var sentence = new string('a', 2999) + ".";

        new TwimlDocument(new Say($"{sentence} {sentence}", "ca-ES")).ShouldRead(
            $"""<Say language="ca-ES">{sentence}</Say><Say language="ca-ES">{sentence}</Say>""");
    }
}
