using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads the nodes of those who wait.</summary>
/// <param name="read">Reads values.</param>
internal sealed class QueueNodeReader(ValueReader read) : NodeReader(read)
{
    public QueueNode Queue(string id, MapReader node) => new(id)
    {
        Queue = new QueueId(Id(node, "queue")),
        Topic = OptionalId(node, "topic"),
        Text = OptionalId(node, "text"),
        Wait = OptionalId(node, "wait"),
        OnNoAgents = OptionalId(node, "on_no_agents"),
        OnAnswer = Id(node, "on_answer"),
        OnFull = Id(node, "on_full"),
        OnClosed = OptionalId(node, "on_closed"),
        OnMaxWait = OptionalId(node, "on_max_wait"),
        OnError = Id(node, "on_error"),
    };

    public WaitLoopNode WaitLoop(string id, MapReader node) => new(id)
    {
        Every = Reader.Time(node.Require("every"), WaitLoopNode.ShortestRound, WaitLoopNode.LongestRound),
        Position = OptionalId(node, "position"),
        Range = OptionalId(node, "range"),
        Hold = OptionalId(node, "hold"),
        Offer = OptionalId(node, "offer"),
        Keys = node.Find("keys") is { } keys ? Keys(keys, Reader.Id) : [],
    };
}
