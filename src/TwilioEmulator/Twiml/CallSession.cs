using System.Globalization;
using TwilioEmulator.Calls;
using TwilioEmulator.Devices;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Twiml;

/// <summary>The documents that control a leg. Their end is the leg's end; a failed one goes to the fallback URL, then to an apology.</summary>
internal sealed class CallSession(Exchange exchange, Call call) : TwimlSession(exchange, call)
{
    private const string Apology = "We are sorry, an application error has occurred. Goodbye.";
    private const string Fallback = "fallback";

    /// <summary>Starts what the handler says: its URL, or its inline document.</summary>
    public void Begin(VoiceHandler handler, TimeSpan delay = default)
    {
        if (handler.Url is { Length: > 0 } url)
        {
            Fetch(new DocumentRequest("voice", url, handler.Method, []), delay);
            return;
        }

        Exchange.Scheduler.After(delay, "inline document", () => BeginInline(handler.Twiml ?? ""));
    }

    protected override bool Allows(string verb) => verb is not "Leave";

    protected override void OnDocumentEnd() => Exchange.Control.End(Call, CallStatus.Completed, "end-of-document");

    protected override void OnFailure(DocumentError error, DocumentRequest request)
    {
        Exchange.Debugger.Add(error.Code, error.Message, Call.Sid, request.Url);
        if (!string.Equals(request.What, Fallback, StringComparison.Ordinal) && Call.Handler.FallbackUrl is { Length: > 0 } fallback)
        {
            Fetch(new DocumentRequest(Fallback, fallback, Call.Handler.FallbackMethod,
            [
                new("ErrorCode", error.Code.ToString(CultureInfo.InvariantCulture)),
                new("ErrorUrl", request.Url),
            ]));
            return;
        }

        Apologize();
    }

    protected override void OnOutcome(VerbOutcome outcome)
    {
        switch (outcome)
        {
            case VerbOutcome.HangUp hangUp:
                Exchange.Control.End(Call, CallStatus.Completed, hangUp.Reason);
                break;
            case VerbOutcome.Refuse refuse:
                Exchange.Control.End(Call, refuse.Busy ? CallStatus.Busy : CallStatus.NoAnswer, "rejected");
                break;
        }
    }

    private void BeginInline(string twiml)
    {
        if (IsOver)
        {
            return;
        }

        var (document, error) = TwimlDocument.Parse(System.Text.Encoding.UTF8.GetBytes(twiml));
        if (error is null)
        {
            Run(document, baseUrl: null);
        }
        else
        {
            OnFailure(error, new DocumentRequest("inline document", "", "POST", []));
        }
    }

    private void Apologize()
    {
        Exchange.Control.Answer(Call);
        var seconds = Apology.Length / Exchange.Options.CharactersPerSecond;
        Exchange.Devices.Tell(Call, new DeviceEvent("say") { Text = Apology, Language = "en-US", Seconds = Math.Round(seconds, 2), Reason = "application-error" });
        Exchange.Scheduler.After(TimeSpan.FromSeconds(seconds), "apology spoken", () =>
        {
            if (!IsOver)
            {
                Exchange.Control.End(Call, CallStatus.Completed, "application-error");
            }
        });
    }
}
