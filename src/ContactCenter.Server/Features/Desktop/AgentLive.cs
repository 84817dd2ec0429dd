using System.Globalization;
using System.Security.Claims;
using ContactCenter.Core.Agents;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Live;

namespace ContactCenter.Server.Features.Desktop;

/// <summary>The signed-in agent's own state as a live topic; nobody can ask for another's.</summary>
internal sealed class AgentLive(Database database, AgentStore agents, BusinessClock clock) : ILiveSource
{
    public string Kind => "agent";

    public LiveTopic? Admit(ClaimsPrincipal user, string of) =>
        of.Length == 0 && user.Organizations(MembershipRole.Agent).Count > 0 ? Topic(user.AgentId()) : null;

    public IEnumerable<LiveTopic> TouchedBy(LiveChange change) => change.AgentId is { } agent ? [Topic(agent)] : [];

    public async Task<object?> ReadAsync(LiveTopic topic, CancellationToken cancellationToken)
    {
        var agent = new AgentId(Guid.ParseExact(topic.Of, "N"));
        var view = await database.ReadAsync((sql, _) => agents.FindAsync(sql, agent), cancellationToken);
        return new DesktopState(clock.Now, view is null ? null : AgentResponse.From(view));
    }

    private LiveTopic Topic(AgentId agent) => new(Kind, agent.Value.ToString("N", CultureInfo.InvariantCulture));
}
