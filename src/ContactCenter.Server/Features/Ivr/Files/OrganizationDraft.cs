using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>What became of one organization's folder.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Set">Null when a file is missing or cannot be read, which is then a problem.</param>
/// <param name="NumberPlaces">Where its numbers stand, to compare them with those of others.</param>
internal sealed record OrganizationDraft(string Name, FlowSet? Set, IReadOnlyList<KeyValuePair<PhoneNumber, FilePlace>> NumberPlaces)
{
    /// <summary>Where its agreements name others.</summary>
    public IReadOnlyList<KeyValuePair<OrganizationId, FilePlace>> Partners { get; init; } = [];
}
