using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads the nodes that bring in somebody or something else: other numbers, other flows, interpreters, messages, questions afterwards.</summary>
/// <param name="read">Reads values.</param>
internal sealed class ServiceNodeReader(ValueReader read) : NodeReader(read)
{
    private readonly PhoneNumberReader _phone = new(read);

    public TransferNode Transfer(string id, MapReader node) => new(id)
    {
        To = _phone.Read(node.Require("to")) ?? default,
        Ring = Reader.Time(node.Require("ring"), TransferNode.ShortestRing, TransferNode.LongestRing),
        Text = OptionalId(node, "text"),
        Next = Id(node, "next"),
        OnBusy = Id(node, "on_busy"),
        OnNoAnswer = Id(node, "on_no_answer"),
        OnError = Id(node, "on_error"),
    };

    public WhisperNode Whisper(string id, MapReader node) => new(id, Id(node, "text"), Id(node, "next"));

    public SubflowNode Subflow(string id, MapReader node) => new(id, new FlowId(Id(node, "flow")), Id(node, "next"));

    public SmsNode Sms(string id, MapReader node) => new(id) { Text = Id(node, "text"), Next = Id(node, "next"), Unavailable = Id(node, "unavailable") };

    public InterpreterNode Interpreter(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Languages = Keys(node.Require("languages"), value => new LanguageTag(Reader.Text(value))),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Next = Id(node, "next"),
        Unavailable = Id(node, "unavailable"),
    };

    public SurveyNode Survey(string id, MapReader node) => new(id)
    {
        Questions = [.. Reader.Items(node.Require("questions")).Select(Reader.Id)],
        Sample = Reader.Number(node.Require("sample"), 1, 100),
        Timeout = Timeout(node),
        Next = Id(node, "next"),
    };
}
