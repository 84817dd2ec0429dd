using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Tests.Routing;

/// <summary>Callers and agents in short words; numbers of seconds count from the same midnight.</summary>
internal static class Pool
{
    public static readonly OrganizationId Prat = new("prat");
    public static readonly OrganizationId Vic = new("vic");
    public static readonly DateTimeOffset Midnight = new(2026, 5, 12, 0, 0, 0, TimeSpan.Zero);
    public static readonly LongestIdleAgentSelector Selector = new();

    public static WaitingEntry Caller(
        int id, int since = 0, int priority = QueueSettings.DefaultPriority, string skills = "general", OrganizationId? of = null) => new(
            new QueueEntryId(GuidOf(id)),
            of ?? Prat,
            new QueueId("general"),
            [.. skills.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(skill => new Skill(skill))],
            priority,
            Midnight.AddSeconds(since),
            Seq: id);

    public static RoutableAgent Agent(int id, int idleSince, params (OrganizationId Of, string Skill, int Proficiency)[] skills) => new(
        new AgentId(GuidOf(id)),
        Midnight.AddSeconds(idleSince),
        skills.GroupBy(skill => skill.Of).ToDictionary(
            organization => organization.Key,
            IReadOnlyDictionary<Skill, int> (organization) => organization.ToDictionary(skill => new Skill(skill.Skill), skill => skill.Proficiency)));

    public static RoutableAgent Agent(int id, int idleSince = 0) => Agent(id, idleSince, (Prat, "general", 5));

    public static RoutingInput Input(IEnumerable<WaitingEntry> waiting, IEnumerable<RoutableAgent> agents) => new(Midnight.AddHours(1), [.. waiting], [.. agents]);

    /// <summary>Who got whom, as numbers.</summary>
    public static IReadOnlyList<(int Caller, int Agent)> Decide(IEnumerable<WaitingEntry> waiting, IEnumerable<RoutableAgent> agents) =>
    [
        .. Router.Decide(Input(waiting, agents), Selector)
            .Select(assignment => (NumberOf(assignment.QueueEntryId.Value), NumberOf(assignment.AgentId.Value))),
    ];

    public static QueueEntryId CallerId(int id) => new(GuidOf(id));

    public static int NumberOf(Guid id) => BitConverter.ToInt32(id.ToByteArray());

    private static Guid GuidOf(int id) => new(id, 0, 0, new byte[8]);
}
