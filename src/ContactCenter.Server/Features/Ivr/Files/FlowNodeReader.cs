using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads one node; a new node type is one more line here.</summary>
/// <param name="read">Reads values.</param>
/// <param name="variables">What the flow declares.</param>
internal sealed class FlowNodeReader(ValueReader read, IReadOnlyDictionary<string, FlowVariable>? variables = null) : NodeReader(read)
{
    private readonly LogicNodeReader _logic = new(read, variables ?? new Dictionary<string, FlowVariable>(StringComparer.Ordinal));
    private readonly QueueNodeReader _queues = new(read);
    private readonly CallbackNodeReader _callbacks = new(read);
    private readonly ServiceNodeReader _services = new(read);

    /// <summary>The node; null when its type is not known.</summary>
    public FlowNode? Read(string id, MapReader node)
    {
        var type = node.Require("type");
        FlowNode? result = Reader.Text(type) switch
        {
            "say" => new SayNode(id, Id(node, "text"), Id(node, "next")),
            "menu" => Menu(id, node),
            "collect" => _logic.Collect(id, node),
            "branch" => _logic.Branch(id, node),
            "set" => _logic.Set(id, node),
            "lookup" => _logic.Lookup(id, node),
            "identify" => _logic.Identify(id, node),
            "notice" => _logic.Notice(id, node),
            "consent" => _logic.Consent(id, node),
            "hours" => Hours(id, node),
            "language" => Language(id, node),
            "queue" => _queues.Queue(id, node),
            "wait_loop" => _queues.WaitLoop(id, node),
            "offer_callback" => _callbacks.OfferCallback(id, node),
            "book_slot" => _callbacks.BookSlot(id, node),
            "manage_callback" => _callbacks.ManageCallback(id, node),
            "voicemail" => _callbacks.Voicemail(id, node),
            "transfer" => _services.Transfer(id, node),
            "interpreter" => _services.Interpreter(id, node),
            "whisper" => _services.Whisper(id, node),
            "rate" => Rate(id, node),
            "survey" => _services.Survey(id, node),
            "sms" => _services.Sms(id, node),
            "subflow" => _services.Subflow(id, node),
            "hangup" => new HangUpNode(id, OptionalId(node, "text")),
            "" => null,
            _ => Reader.Fail<FlowNode?>(type, "a node type (say, menu, collect, branch, set, lookup, identify, notice, consent, hours, language, queue, wait_loop, offer_callback, book_slot, manage_callback, voicemail, transfer, interpreter, whisper, rate, survey, sms, subflow or hangup)", null),
        };
        if (result is not null)
        {
            node.Close();
        }

        return result;
    }

    private MenuNode Menu(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Keys = Keys(node, Reader.Id),
        OnTimeout = Id(node, "on_timeout"),
        OnInvalid = Id(node, "on_invalid"),
        OnError = Id(node, "on_error"),
        Repeat = OptionalKey(node, "repeat"),
    };

    private HoursNode Hours(string id, MapReader node) => new(id)
    {
        Calendar = Id(node, "calendar"),
        Open = Id(node, "open"),
        Closed = Id(node, "closed"),
        Holiday = Id(node, "holiday"),
        Exception = Id(node, "exception"),
        OnError = Id(node, "on_error"),
    };

    private LanguageNode Language(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Keys = Keys(node, value => new LanguageTag(Reader.Text(value))),
        Default = new LanguageTag(Reader.Text(node.Require("default"))),
        Next = Id(node, "next"),
    };

    private RateNode Rate(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Repeat = Id(node, "repeat"),
        Thanks = Id(node, "thanks"),
        Timeout = Timeout(node),
        Next = Id(node, "next"),
    };
}
