using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>What the staff's page shows of one organization's flows.</summary>
public sealed record FlowsView
{
    /// <summary>What is looked at: the version in force, or what could be read of the folder.</summary>
    public required FlowSet Set { get; init; }

    public required bool IsDraft { get; init; }

    public required IReadOnlyList<FlowRemark> Remarks { get; init; }

    /// <summary>By the names of the flows.</summary>
    public required IReadOnlyList<FlowPicture> Pictures { get; init; }

    public required FlowDraftView Draft { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<FlowVersionLine> Versions { get; init; }
}
