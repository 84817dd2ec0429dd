using TwilioEmulator.Devices;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>
/// Records the leg, though nothing is kept: a key, the longest time or hanging up ends it, and <c>action</c> is told; without an
/// action the document's own address is. Nobody can be heard here, so silence is taken for speech and <c>timeout</c> ends nothing.
/// </summary>
internal sealed class RecordVerb(VerbContext context) : VerbExecution(context)
{
    private const int Hour = 3600;
    private readonly string _finishOnKey = context.Attribute("finishOnKey") ?? "1234567890*#";
    private readonly int _maxLength = context.Number("maxLength", Hour);
    private DateTimeOffset _startedAt;

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal)
    {
        "action", "method", "timeout", "finishOnKey", "maxLength", "playBeep", "trim", "recordingStatusCallback", "recordingStatusCallbackMethod",
        "recordingStatusCallbackEvent", "transcribe", "transcribeCallback",
    };

    public override void Start()
    {
        _startedAt = Exchange.Now;
        Tell(new DeviceEvent("recording") { TimeoutSeconds = _maxLength, FinishOnKey = _finishOnKey });
        After(TimeSpan.FromSeconds(_maxLength), "Record maxLength", () => Close("", Exchange.Now - _startedAt));
    }

    public override void Key(char key)
    {
        if (_finishOnKey.Contains(key, StringComparison.Ordinal))
        {
            Close(key.ToString(), Exchange.Now - _startedAt);
        }
    }

    protected override DocumentRequest? OnInterrupted(Interruption why) =>
        why == Interruption.HungUp ? Request("hangup", Exchange.Now - _startedAt) : null;

    private void Close(string digits, TimeSpan length)
    {
        Tell(new DeviceEvent("recorded") { Digits = digits });
        Finish(new VerbOutcome.Replace(Request(digits, length)));
    }

    private DocumentRequest Request(string digits, TimeSpan length)
    {
        var sid = Exchange.Sids.Next("RE");
        List<Field> fields =
        [
            new("RecordingSid", sid),
            new("RecordingUrl", $"https://api.twilio.com/2010-04-01/Accounts/{Exchange.Options.AccountSid}/Recordings/{sid}"),
            new("RecordingDuration", TwilioDates.Seconds(length)),
            new("Digits", digits),
        ];
        return Context.Action(fields) ?? new DocumentRequest("Record action", Context.Session.BaseUrl ?? "", Context.Method("method"), fields);
    }
}
