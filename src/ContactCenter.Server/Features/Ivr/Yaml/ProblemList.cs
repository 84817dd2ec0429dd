namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>Collects what is wrong while reading goes on.</summary>
internal sealed class ProblemList
{
    private readonly List<FlowFileProblem> _problems = [];

    public int Count => _problems.Count;

    public void Add(FilePlace place, string message) => _problems.Add(new FlowFileProblem(place.File, place.Line, place.Column, message));

    public IReadOnlyList<FlowFileProblem> Sorted() => [.. _problems.Order(FlowFileProblem.InReadingOrder)];
}
