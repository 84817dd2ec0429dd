using ContactCenter.Core.Ivr;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr.Lookups;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>Where calls stand in their flows.</summary>
internal sealed class FlowSessionStore(PersonalData personalData, LookupStore lookups)
{
    public Task CreateAsync(DbSession sql, LiveCall call, FlowSession session) =>
        sql.ExecuteAsync("FlowSession_Create", new
        {
            call.CallId,
            call.OrganizationId,
            session.FlowId,
            FlowRevision = session.Revision,
            session.NodeId,
            session.Step,
            session.Attempts,
            ValuesProtected = Protect(session),
        });

    public async Task<FlowSession?> FindAsync(DbSession sql, LiveCall call)
    {
        var row = await sql.QueryFirstOrDefaultAsync<FlowSessionRow>("FlowSession_Read", new { call.OrganizationId, call.CallId });
        return row is null
            ? null
            : FlowSessionMemory.Read(
                new FlowSession
                {
                    FlowId = row.FlowId,
                    Revision = row.FlowRevision,
                    NodeId = row.NodeId,
                    Language = call.Language,
                    Topic = call.Topic,
                    Step = row.Step,
                    Attempts = row.Attempts,
                },
                row.ValuesProtected is { } values ? personalData.Unprotect(values) : null);
    }

    /// <summary>Keeps the session unless another answer came first.</summary>
    public async Task<bool> UpdateAsync(DbSession sql, LiveCall call, FlowSession session, int expectedStep) =>
        await sql.ExecuteAsync("FlowSession_Update", new
        {
            call.OrganizationId,
            call.CallId,
            session.FlowId,
            session.NodeId,
            session.Step,
            session.Attempts,
            ValuesProtected = Protect(session),
            ExpectedStep = expectedStep,
        }) == 1;

    /// <summary>The session, and whatever it was still waiting for.</summary>
    public async Task DeleteAsync(DbSession sql, LiveCall call)
    {
        await lookups.DeleteAsync(sql, call.OrganizationId, call.CallId);
        await sql.ExecuteAsync("FlowSession_Delete", new { call.OrganizationId, call.CallId });
    }

    private byte[]? Protect(FlowSession session) => FlowSessionMemory.Write(session) is { } memory ? personalData.Protect(memory) : null;

    private sealed record FlowSessionRow
    {
        public required FlowId FlowId { get; init; }

        public required string FlowRevision { get; init; }

        public required string NodeId { get; init; }

        public required int Step { get; init; }

        public required int Attempts { get; init; }

        public byte[]? ValuesProtected { get; init; }
    }
}
