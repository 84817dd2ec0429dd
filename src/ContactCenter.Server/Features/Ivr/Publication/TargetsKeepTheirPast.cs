using ContactCenter.Core.Ivr;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Server.Features.Ivr.Files;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>No publication rewrites a promise for days on which it already held.</summary>
internal sealed class TargetsKeepTheirPast : IPublicationRule
{
    public IEnumerable<FlowFileProblem> Check(FlowSet inForce, FlowSet next) =>
        TargetChanges.Problems(inForce.Organization.Targets, next.Organization.Targets)
            .Select(problem => new FlowFileProblem($"{next.Organization.Id}/{OrganizationFileReader.FileName}", 1, 1, problem));
}
