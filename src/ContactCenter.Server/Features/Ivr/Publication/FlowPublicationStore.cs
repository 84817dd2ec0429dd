using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr.Files;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Versions of flows and which of them are in force.</summary>
internal sealed class FlowPublicationStore
{
    public Task<IReadOnlyList<FlowPublication>> ReadInForceAsync(DbSession sql) => sql.QueryAsync<FlowPublication>("FlowPublication_ReadInForce");

    /// <summary>What was in force when, the latest first.</summary>
    public Task<IReadOnlyList<FlowPublication>> ReadHistoryAsync(DbSession sql, OrganizationId organization) =>
        sql.QueryAsync<FlowPublication>("FlowPublication_ReadByOrganization", new { OrganizationId = organization });

    /// <summary>The files of a version; null when nobody published it here.</summary>
    public async Task<IReadOnlyList<FlowFile>?> FindFilesAsync(DbSession sql, OrganizationId organization, string revision)
    {
        var content = await sql.QueryFirstOrDefaultAsync<byte[]>("FlowVersion_Read", new { OrganizationId = organization, Revision = revision });
        return content is null ? null : FlowArchive.Unpack(content);
    }

    /// <summary>Keeps the version, if it is not there yet, and puts it in force.</summary>
    public async Task PublishAsync(DbSession sql, FlowPublication publication, IReadOnlyList<FlowFile> files)
    {
        await sql.ExecuteAsync("FlowVersion_Create", new
        {
            publication.OrganizationId,
            publication.Revision,
            Content = FlowArchive.Pack(files),
            CreatedAt = publication.PublishedAt,
        });
        await PutInForceAsync(sql, publication);
    }

    /// <summary>Puts a version in force that is there already.</summary>
    public Task PutInForceAsync(DbSession sql, FlowPublication publication) => sql.ExecuteAsync("FlowPublication_Create", publication);
}
