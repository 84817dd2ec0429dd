using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace ContactCenter.Server.Features.Calls;

/// <summary>
/// Recordings that are played in place of texts. They were read with the flows and are looked up by name in memory: whatever an
/// address says, no path is made of it. Public like the music, for the provider asks for them without a signature.
/// </summary>
internal static class FlowAudio
{
    public static Results<FileContentHttpResult, NotFound> Get(string organization, string file, FlowCatalog flows) =>
        flows.Find(new OrganizationId(organization)) is { } set && set.Audio.TryGetValue(file, out var recording)
            ? TypedResults.Bytes(recording, AudioFiles.ContentTypeOf(file), entityTag: new EntityTagHeaderValue($"\"{set.Revision}\""))
            : TypedResults.NotFound();
}
