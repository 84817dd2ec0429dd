using ContactCenter.Core.Agents;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What agents should know that is not their doing: one notice per agent, a key of the screens' texts.</summary>
internal sealed class AgentNoticeStore
{
    /// <summary>Puts the notice up in place of an earlier one.</summary>
    /// <returns>False when it was up already; one that somebody signs is always put up anew.</returns>
    public async Task<bool> PutAsync(DbSession sql, AgentId agent, string notice, DateTimeOffset now, Guid? author = null)
    {
        await sql.LockAsync($"notice {agent}");
        if (author is null && string.Equals(await FindAsync(sql, agent), notice, StringComparison.Ordinal))
        {
            return false;
        }

        var row = new { AgentId = agent, Notice = notice, At = now, AuthorId = author };
        if (await sql.ExecuteAsync("AgentNotice_Update", row) == 0)
        {
            await sql.ExecuteAsync("AgentNotice_Create", row);
        }

        return true;
    }

    public Task<string?> FindAsync(DbSession sql, AgentId agent) => sql.QueryFirstOrDefaultAsync<string>("AgentNotice_Read", new { AgentId = agent });

    public Task TakeDownAsync(DbSession sql, AgentId agent) => sql.ExecuteAsync("AgentNotice_Delete", new { AgentId = agent });
}
