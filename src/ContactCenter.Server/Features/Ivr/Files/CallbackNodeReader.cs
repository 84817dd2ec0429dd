using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads the nodes for callers who do not wait: callbacks and messages.</summary>
/// <param name="read">Reads values.</param>
internal sealed class CallbackNodeReader(ValueReader read) : NodeReader(read)
{
    private const int MostSlots = 5;
    private static readonly TimeSpan ShortestMessage = TimeSpan.FromSeconds(1);

    public OfferCallbackNode OfferCallback(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        NumberText = Id(node, "number_text"),
        ConfirmText = Id(node, "confirm_text"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Accepted = Id(node, "accepted"),
        Declined = Id(node, "declined"),
        Unavailable = Id(node, "unavailable"),
    };

    public BookSlotNode BookSlot(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Calendar = Id(node, "calendar"),
        Slots = Reader.Number(node.Require("slots"), 1, MostSlots),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Booked = Id(node, "booked"),
        Declined = Id(node, "declined"),
        Unavailable = Id(node, "unavailable"),
    };

    public ManageCallbackNode ManageCallback(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Done = Id(node, "done"),
        None = Id(node, "none"),
        Unavailable = Id(node, "unavailable"),
    };

    public VoicemailNode Voicemail(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Longest = Reader.Time(node.Require("longest"), ShortestMessage, VoicemailNode.Limit),
        Next = Id(node, "next"),
        OnSilence = Id(node, "on_silence"),
        Unavailable = Id(node, "unavailable"),
    };
}
