using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>
/// Where a citizen whom we called would stand in the flows if they had called us: at the queue of the matter. So they can be led on, and
/// wait there when the agent is lost, as everybody does. Where no flow has a queue, the call can be led nowhere and ends with the agent.
/// </summary>
internal sealed class OutboundSession(FlowCatalog flows, FlowSessionStore sessions)
{
    public async Task CreateAsync(UnitOfWork unit, LiveCall call, QueueId queue)
    {
        var set = flows.Get(call.OrganizationId);
        var places = set.Flows.Values
            .OrderByDescending(flow => flow.Id == set.Organization.Numbers[set.Organization.CallerId])
            .ThenBy(flow => flow.Id.Value, StringComparer.Ordinal)
            .SelectMany(flow => flow.Nodes.Values.OfType<QueueNode>(), (flow, node) => (Flow: flow, Node: node))
            .ToList();
        if (places.OrderByDescending(place => place.Node.Queue == queue).FirstOrDefault() is not { Node: { } node, Flow: { } flow })
        {
            return;
        }

        await sessions.CreateAsync(unit.Sql, call, new FlowSession
        {
            FlowId = flow.Id,
            NodeId = node.Id,
            Language = call.Language,
            Topic = node.Queue == queue ? node.Topic : null,
            Queue = queue,
            Revision = set.Revision,
        });
    }
}
