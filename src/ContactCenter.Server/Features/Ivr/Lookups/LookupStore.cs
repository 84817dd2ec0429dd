using System.Text.Json;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Ivr.Lookups;

/// <summary>What flows want to know of other systems, and what came of it.</summary>
internal sealed class LookupStore(PersonalData personalData)
{
    /// <summary>Writes the wish with the signal that it came of; it is carried out after the commit.</summary>
    public async Task AskAsync(UnitOfWork unit, LiveCall call, FlowEffect.LookupAsked asked)
    {
        await DeleteAsync(unit.Sql, call.OrganizationId, call.CallId);
        await unit.Sql.ExecuteAsync("FlowLookup_Create", new
        {
            call.CallId,
            call.OrganizationId,
            AskedAt = unit.Now,
            RequestProtected = personalData.Protect(JsonSerializer.Serialize(new LookupRequest(asked.Url, asked.Timeout, asked.Values))),
        });
        unit.Wake(Wake.Lookups);
    }

    public async Task<IReadOnlyList<WaitingLookup>> ReadWaitingAsync(DbSession sql)
    {
        var rows = await sql.QueryAsync<WaitingRow>("FlowLookup_ReadWaiting");
        return [.. rows.Select(row => new WaitingLookup(
            row.OrganizationId, row.CallId, JsonSerializer.Deserialize<LookupRequest>(personalData.Unprotect(row.RequestProtected))!))];
    }

    /// <returns>Whether it is ours to ask.</returns>
    public async Task<bool> TakeAsync(UnitOfWork unit, WaitingLookup lookup) =>
        await unit.Sql.ExecuteAsync("FlowLookup_Take", new { lookup.CallId, lookup.OrganizationId, TakenAt = unit.Now }) == 1;

    public Task AnswerAsync(DbSession sql, WaitingLookup lookup, DateTimeOffset takenAt, FlowInput answer) => sql.ExecuteAsync("FlowLookup_Answer", new
    {
        lookup.CallId,
        lookup.OrganizationId,
        TakenAt = takenAt,
        AnswerProtected = personalData.Protect(LookupMemory.Write(answer)),
    });

    /// <summary>The answer, once; null while there is none.</summary>
    public async Task<FlowInput?> TakeAnswerAsync(DbSession sql, LiveCall call)
    {
        if (await sql.QueryFirstOrDefaultAsync<byte[]>("FlowLookup_ReadAnswer", new { call.CallId, call.OrganizationId }) is not { } answer)
        {
            return null;
        }

        await DeleteAsync(sql, call.OrganizationId, call.CallId);
        return LookupMemory.Read(personalData.Unprotect(answer));
    }

    public Task DeleteAsync(DbSession sql, OrganizationId organization, CallId call) =>
        sql.ExecuteAsync("FlowLookup_Delete", new { CallId = call, OrganizationId = organization });

    private sealed record WaitingRow
    {
        public required CallId CallId { get; init; }

        public required OrganizationId OrganizationId { get; init; }

        public required byte[] RequestProtected { get; init; }
    }
}

/// <summary>A look-up that nobody has carried out yet.</summary>
internal sealed record WaitingLookup(OrganizationId OrganizationId, CallId CallId, LookupRequest Request);
