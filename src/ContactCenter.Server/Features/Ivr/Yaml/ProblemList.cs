using ContactCenter.Core.Ivr.Checks;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>Collects what is wrong while reading goes on.</summary>
internal sealed class ProblemList
{
    private readonly List<FlowFileProblem> _problems = [];
    private readonly List<FlowFileProblem> _warnings = [];

    /// <summary>What keeps the files from being used; warnings do not count.</summary>
    public int Count => _problems.Count;

    public void Add(FilePlace place, string message, FindingSeverity severity = FindingSeverity.Error) =>
        (severity == FindingSeverity.Error ? _problems : _warnings).Add(new FlowFileProblem(place.File, place.Line, place.Column, message));

    public IReadOnlyList<FlowFileProblem> Warnings() => [.. _warnings.Order(FlowFileProblem.InReadingOrder)];

    public IReadOnlyList<FlowFileProblem> Sorted() => [.. _problems.Order(FlowFileProblem.InReadingOrder)];
}
