using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Reads to whom the caller in hand can be led.</summary>
internal sealed class ReadTargets(Database database, FlowCatalog flows, AgentStore agents)
{
    /// <returns>Null when the agent has no call in hand.</returns>
    public Task<TransferTargetsResponse?> ExecuteAsync(AgentId agent, LanguageTag reader, CancellationToken cancellationToken) => database.ReadAsync(
        async (sql, _) =>
        {
            if (await agents.FindAsync(sql, agent) is not { OrganizationId: { } id })
            {
                return null;
            }

            var organization = flows.Get(id).Organization;
            var colleagues = await sql.QueryAsync<ColleagueRow>("Agent_ReadColleagues", new { OrganizationId = id });
            return new TransferTargetsResponse(
                [.. colleagues.Where(other => other.AgentId != agent).Select(other => new ColleagueResponse(other.AgentId.Value, other.DisplayName, other.IsFree))],
                [.. organization.Queues.Values.Select(queue => new NamedTargetResponse(queue.Id.Value, queue.NameIn(reader, organization.DefaultLanguage)))],
                [.. organization.OutsideTargets.Select(target => new NamedTargetResponse(target.Id, target.NameIn(reader, organization.DefaultLanguage)))],
                [.. organization.Interpreters.Select(target => new NamedTargetResponse(target.Id, target.NameIn(reader, organization.DefaultLanguage)))]);
        },
        cancellationToken);
}
