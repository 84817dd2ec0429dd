using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr;

/// <summary>What a flow folder came to: usable as a whole, or not at all.</summary>
/// <param name="Sets">One per organization, by ordinal order of their ids; empty when there is a problem.</param>
/// <param name="Problems">Everything wrong, by file and line.</param>
internal sealed record FlowLoadResult(IReadOnlyList<FlowSet> Sets, IReadOnlyList<FlowFileProblem> Problems)
{
    /// <summary>What an author should know of; it stops nothing.</summary>
    public IReadOnlyList<FlowFileProblem> Warnings { get; init; } = [];

    /// <summary>Whatever could be read, also of a folder with a fault: to be looked at, never to be spoken.</summary>
    public IReadOnlyList<FlowSet> Drafts { get; init; } = [];
}
