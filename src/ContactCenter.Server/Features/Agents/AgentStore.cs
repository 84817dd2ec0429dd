using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Agents;

/// <summary>Agents: what they declared and what we observe.</summary>
internal sealed class AgentStore
{
    /// <summary>Holds the agent unless they are no longer ready and idle.</summary>
    public async Task<bool> ReserveAsync(DbSession sql, AgentId agent, DateTimeOffset now) =>
        await sql.ExecuteAsync("Agent_Reserve", new { AgentId = agent, Now = now }) == 1;

    /// <summary>Holds the agent for what they begin themselves, ready or not, unless they have something in hand.</summary>
    public async Task<bool> TakeUpAsync(DbSession sql, AgentId agent, DateTimeOffset now) =>
        await sql.ExecuteAsync("Agent_TakeUp", new { AgentId = agent, Now = now }) == 1;

    public Task FreeAsync(DbSession sql, AgentId agent, DateTimeOffset now) =>
        sql.ExecuteAsync("Agent_Free", new { AgentId = agent, Now = now });

    public Task SetStateAsync(DbSession sql, AgentId agent, AgentState state, DateTimeOffset now) =>
        sql.ExecuteAsync("Agent_SetState", new { AgentId = agent, State = state, Now = now });

    public Task CreateAsync(DbSession sql, AgentId agent, DateTimeOffset now) =>
        sql.ExecuteAsync("Agent_Create", new { AgentId = agent, Now = now });

    public Task<AgentView?> FindAsync(DbSession sql, AgentId agent) =>
        sql.QueryFirstOrDefaultAsync<AgentView>("Agent_Read", new { AgentId = agent });

    /// <summary>We take the agent out of service, for a reason that is ours.</summary>
    public Task PauseAsync(UnitOfWork unit, AgentId agent, OrganizationId organization, NotReadyReason reason) =>
        DeclareAsync(unit, agent, organization, AgentAvailability.NotReady, reason);

    /// <summary>Changes the declared availability and records it, when it changes.</summary>
    public async Task DeclareAsync(UnitOfWork unit, AgentId agent, OrganizationId organization, AgentAvailability availability, NotReadyReason? reason)
    {
        var changed = await unit.Sql.ExecuteAsync("Agent_SetAvailability", new
        {
            AgentId = agent,
            Availability = availability,
            NotReadyReason = reason,
            unit.Now,
        });
        if (changed == 0)
        {
            return;
        }

        unit.Record(CallEventKind.AvailabilityChanged, new LiveCallRef(organization, AgentId: agent), reason?.ToString() ?? availability.ToString());
        unit.Wake(Wake.Routing);
    }
}
