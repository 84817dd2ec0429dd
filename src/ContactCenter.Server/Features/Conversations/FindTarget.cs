using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>Finds whom an agent means, or says in words why that will not do.</summary>
internal sealed class FindTarget(FlowCatalog flows)
{
    /// <param name="sql">The unit's statements.</param>
    /// <param name="of">Whose caller.</param>
    /// <param name="self">The agent who asks.</param>
    /// <param name="request">What they chose.</param>
    public async Task<Result<TransferTarget>> ExecuteAsync(DbSession sql, OrganizationId of, AgentId self, TransferRequest request)
    {
        var organization = flows.Get(of).Organization;
        switch (request)
        {
            case { Agent: { } id, Queue: null, Name: null, Number: null, Language: null }:
                var agent = new AgentId(id);
                var colleague = await sql.QueryFirstOrDefaultAsync<ColleagueRow>("Agent_ReadColleague", new { OrganizationId = of, AgentId = agent });
                return colleague is { IsFree: true } && agent != self ? new TransferTarget.Colleague(agent) : ConversationErrors.ColleagueNotFree;
            case { Agent: null, Queue: { } name, Name: null, Number: null, Language: null }:
                var queue = new QueueId(name);
                return organization.Queues.ContainsKey(queue) ? new TransferTarget.Queue(queue) : ConversationErrors.UnknownQueue;
            case { Agent: null, Queue: null, Name: { } listed, Number: null, Language: null }:
                return organization.OutsideTargets.FirstOrDefault(target => string.Equals(target.Id, listed, StringComparison.Ordinal)) is { } known
                    ? new TransferTarget.Outside(known.Number, known.Id)
                    : ConversationErrors.UnknownName;
            case { Agent: null, Queue: null, Name: null, Number: { } typed, Language: null }:
                return OutsideNumber.Read(typed, organization).TryGet(out var number, out var error) ? new TransferTarget.Outside(number, null) : error;
            case { Agent: null, Queue: null, Name: null, Number: null, Language: { } language }:
                return organization.Interpreters.FirstOrDefault(target => string.Equals(target.Id, language, StringComparison.OrdinalIgnoreCase)) is { } interpreter
                    ? new TransferTarget.Interpreter(new LanguageTag(interpreter.Id), interpreter.Number)
                    : ConversationErrors.NoInterpreter;
            default:
                return ConversationErrors.NoTarget;
        }
    }
}
