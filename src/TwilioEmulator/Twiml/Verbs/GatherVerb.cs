using System.Text;
using System.Xml.Linq;
using TwilioEmulator.Devices;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>
/// Collects keys while its prompts play and for <c>timeout</c> seconds after them. An empty result goes on to the next verb unless
/// <c>actionOnEmptyResult</c>. Speech attributes are accepted; nobody ever says anything.
/// </summary>
internal sealed class GatherVerb(VerbContext context) : VerbExecution(context)
{
    private readonly StringBuilder _digits = new();
    private readonly Queue<XElement> _prompts = new(context.Element.Elements());
    private readonly bool _hearsKeys = (context.Attribute("input") ?? "dtmf").Contains("dtmf", StringComparison.Ordinal);
    private readonly int _numDigits = context.Number("numDigits", int.MaxValue);
    private readonly string _finishOnKey = context.Attribute("finishOnKey") ?? "#";
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(context.Number("timeout", 5));
    private VerbExecution? _prompt;

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal)
    {
        "action", "method", "input", "timeout", "numDigits", "finishOnKey", "actionOnEmptyResult", "speechTimeout", "maxSpeechTime", "speechModel",
        "language", "hints", "enhanced", "profanityFilter", "bargeIn", "partialResultCallback", "partialResultCallbackMethod", "debug",
    };

    public override void Start()
    {
        CheckAttributes();
        Tell(new DeviceEvent("gather")
        {
            NumDigits = _numDigits == int.MaxValue ? null : _numDigits,
            TimeoutSeconds = _timeout.TotalSeconds,
            FinishOnKey = _finishOnKey,
        });
        NextPrompt();
    }

    public override void Key(char key)
    {
        if (!_hearsKeys)
        {
            return;
        }

        StopPrompts();
        if (_finishOnKey.Contains(key, StringComparison.Ordinal))
        {
            Close(key.ToString(), "finish-key");
            return;
        }

        _digits.Append(key);
        if (_digits.Length >= _numDigits)
        {
            Close("", "digits");
            return;
        }

        CancelTimers();
        After(_timeout, "Gather timeout", () => Close("", "timeout"));
    }

    protected override DocumentRequest? OnInterrupted(Interruption why)
    {
        StopPrompts();
        Tell(new DeviceEvent("gatherEnded") { Digits = _digits.ToString(), Reason = "interrupted" });
        return null;
    }

    private void CheckAttributes()
    {
        if (_numDigits < 1)
        {
            Context.Warn(13314, "numDigits must be at least 1");
        }

        if (_finishOnKey.Length > 1)
        {
            Context.Warn(13311, "finishOnKey is one key or empty");
        }
    }

    private void NextPrompt()
    {
        while (_prompts.TryDequeue(out var element))
        {
            var prompt = element.Name.LocalName is "Say" or "Play" or "Pause"
                ? VerbCatalog.Create(new VerbContext(Exchange, Call, Context.Session, element, PromptDone))
                : null;
            if (prompt is not null)
            {
                _prompt = prompt;
                prompt.Start();
                return;
            }

            Context.Warn(12200, $"<{element.Name.LocalName}> cannot stand inside <Gather>");
        }

        After(_timeout, "Gather timeout", () => Close("", "timeout"));
    }

    private void PromptDone(VerbExecution prompt, VerbOutcome outcome)
    {
        if (!IsOver && _prompt == prompt)
        {
            NextPrompt();
        }
    }

    private void StopPrompts()
    {
        _prompts.Clear();
        _prompt?.Interrupt(Interruption.Dropped);
        _prompt = null;
    }

    private void Close(string finishedOnKey, string reason)
    {
        var digits = _digits.ToString();
        Tell(new DeviceEvent("gatherEnded") { Digits = digits, Reason = reason });
        if (digits.Length == 0 && !Context.Flag("actionOnEmptyResult", byDefault: false))
        {
            Finish(new VerbOutcome.Next());
            return;
        }

        List<Field> fields = [new("FinishedOnKey", finishedOnKey), new("msg", "Gather End")];
        if (digits.Length > 0)
        {
            fields.Add(new("Digits", digits));
        }

        var action = Context.Action(fields) ?? new DocumentRequest("Gather action", Context.Session.BaseUrl ?? "", Context.Method("method"), fields);
        Finish(new VerbOutcome.Replace(action));
    }
}
