using ContactCenter.Core.Agents;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>In which page each agent's softphone is, and what it found when it tried itself.</summary>
internal sealed class SoftphoneStore
{
    /// <summary>Until the end of the unit nobody else changes where this agent's softphone is.</summary>
    public Task HoldAsync(DbSession sql, AgentId agent) => sql.LockAsync($"softphone {agent}");

    public Task<SoftphoneRow?> FindAsync(DbSession sql, AgentId agent) =>
        sql.QueryFirstOrDefaultAsync<SoftphoneRow>("Softphone_Read", new { AgentId = agent });

    public Task CreateAsync(DbSession sql, AgentId agent, Guid page, DateTimeOffset now) =>
        sql.ExecuteAsync("Softphone_Create", new { AgentId = agent, PageId = page, Now = now });

    /// <returns>Whether the page had the agent's voice.</returns>
    public async Task<bool> DeleteAsync(DbSession sql, AgentId agent, Guid page) =>
        await sql.ExecuteAsync("Softphone_Delete", new { AgentId = agent, PageId = page }) == 1;

    /// <returns>Whether the page has the agent's voice.</returns>
    public async Task<bool> RecordTrialAsync(DbSession sql, AgentId agent, Guid page, SoftphoneFaults faults, DateTimeOffset now) =>
        await sql.ExecuteAsync("Softphone_RecordTrial", new { AgentId = agent, PageId = page, Faults = faults, Now = now }) == 1;
}
