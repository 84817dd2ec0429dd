using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>What became of a wish to publish: all organizations of the folder, or none.</summary>
/// <param name="Published">Those that have a new version now.</param>
/// <param name="Unchanged">Those that had this version already.</param>
/// <param name="Problems">Why nothing was published; empty when it was.</param>
internal sealed record PublishResult(
    IReadOnlyList<FlowPublication> Published,
    IReadOnlyList<OrganizationId> Unchanged,
    IReadOnlyList<FlowFileProblem> Problems)
{
    public static PublishResult Refused(IReadOnlyList<FlowFileProblem> problems) => new([], [], problems);
}
