using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Publication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ContactCenter.Server.Features.Calls;

/// <summary>
/// Recordings that are played in place of texts, of the version that a call is on. They were read with the flows and are looked up by
/// name: whatever an address says, no path is made of it. Public like the music, for the provider asks for them without a signature.
/// </summary>
internal static class FlowAudio
{
    public static async Task<Results<FileContentHttpResult, NotFound>> GetAsync(
        string organization, string revision, string file, FlowRevisions revisions, Database database, CancellationToken cancellationToken)
    {
        var id = new OrganizationId(organization);
        var set = revisions.FindKnown(id, revision) ?? await database.ReadAsync((sql, _) => revisions.FindAsync(sql, id, revision), cancellationToken);
        return set is not null && set.Audio.TryGetValue(file, out var recording)
            ? TypedResults.Bytes(recording, AudioFiles.ContentTypeOf(file), entityTag: new EntityTagHeaderValue($"\"{set.Revision}\""))
            : TypedResults.NotFound();
    }
}
