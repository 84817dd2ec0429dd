using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>A flow as its file says it, not checked yet.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Place">Where problems of the flow as a whole are reported.</param>
/// <param name="NodePlaces">Where its nodes stand.</param>
internal sealed record FlowDraft(Flow Flow, FilePlace Place, IReadOnlyDictionary<string, FilePlace> NodePlaces)
{
    public FilePlace PlaceOf(string? nodeId) =>
        nodeId is { } id && NodePlaces.TryGetValue(id, out var place) ? place : Place;
}
