using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Something that a new version may not do to the one in force.</summary>
internal interface IPublicationRule
{
    /// <summary>Everything wrong with the step from the one to the other; the place is in the new version's folder.</summary>
    IEnumerable<FlowFileProblem> Check(FlowSet inForce, FlowSet next);
}
