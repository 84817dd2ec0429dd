using System.IO.Compression;
using System.Text.Json;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A decision as it is kept: what routing saw, whom it held and why. Ids only, so that it holds nothing personal.</summary>
/// <param name="At">The instant that ages count to.</param>
/// <param name="Selector">The policy that chose among the able.</param>
/// <param name="Waiting">Everyone who waited.</param>
/// <param name="Agents">Everyone at work.</param>
/// <param name="Held">Who was held for whom.</param>
internal sealed record DecisionDocument(
    DateTimeOffset At,
    string Selector,
    IReadOnlyList<DecisionDocument.Caller> Waiting,
    IReadOnlyList<DecisionDocument.Worker> Agents,
    IReadOnlyList<DecisionDocument.Holding> Held)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static DecisionDocument Of(RoutingInput input, IReadOnlyList<Assignment> decided, IAgentSelector selector) => new(
        input.At,
        selector.Name,
        [
            .. input.Waiting.Select(entry => new Caller(
                entry.QueueEntryId.Value,
                entry.OrganizationId.Value,
                entry.QueueId.Value,
                [.. entry.Skills.Select(skill => skill.Value)],
                entry.Priority,
                entry.AgeFrom,
                entry.Seq,
                entry.Widened,
                [.. entry.Lenders.Select(lender => lender.Value)])),
        ],
        [
            .. input.Agents.Select(agent => new Worker(
                agent.AgentId.Value,
                agent.IdleSince,
                agent.Absence?.State.ToString(),
                agent.Absence?.Reason?.ToString(),
                agent.Skills.ToDictionary(
                    of => of.Key.Value, of => of.Value.ToDictionary(skill => skill.Key.Value, skill => skill.Value, StringComparer.Ordinal), StringComparer.Ordinal))),
        ],
        [.. decided.Select(assignment => new Holding(assignment.QueueEntryId.Value, assignment.AgentId.Value, assignment.Reason))]);

    /// <summary>What the decision was made from.</summary>
    public RoutingInput Input() => new(
        At,
        [
            .. Waiting.Select(caller => new WaitingEntry(
                new QueueEntryId(caller.Id),
                new OrganizationId(caller.Organization),
                new QueueId(caller.Queue),
                [.. caller.Skills.Select(skill => new Skill(skill))],
                caller.Priority,
                caller.AgeFrom,
                caller.Seq)
            {
                Widened = caller.Widened,
                Lenders = [.. caller.Lenders.Select(lender => new OrganizationId(lender))],
            }),
        ],
        [
            .. Agents.Select(agent => new RoutableAgent(
                new AgentId(agent.Id),
                agent.IdleSince,
                agent.Skills.ToDictionary(
                    of => new OrganizationId(of.Key),
                    IReadOnlyDictionary<Skill, int> (of) => of.Value.ToDictionary(skill => new Skill(skill.Key), skill => skill.Value)))
            {
                Absence = agent.State is null ? null : new AgentAbsence(Enum.Parse<AgentState>(agent.State), agent.Reason is null ? null : Enum.Parse<NotReadyReason>(agent.Reason)),
            }),
        ]);

    /// <summary>Whether the same input gives the same answer today.</summary>
    public bool IsRepeatedBy(IAgentSelector selector) =>
        string.Equals(Selector, selector.Name, StringComparison.Ordinal)
        && Router.Decide(Input(), selector).Select(assignment => new Holding(assignment.QueueEntryId.Value, assignment.AgentId.Value, assignment.Reason)).SequenceEqual(Held);

    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, this, Json);
        }

        return packed.ToArray();
    }

    public static DecisionDocument Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<DecisionDocument>(brotli, Json)!;
    }

    internal sealed record Caller(
        Guid Id,
        string Organization,
        string Queue,
        IReadOnlyList<string> Skills,
        int Priority,
        DateTimeOffset AgeFrom,
        long Seq,
        int Widened,
        IReadOnlyList<string> Lenders);

    internal sealed record Worker(Guid Id, DateTimeOffset IdleSince, string? State, string? Reason, Dictionary<string, Dictionary<string, int>> Skills);

    internal sealed record Holding(Guid Caller, Guid Agent, string Reason);
}
