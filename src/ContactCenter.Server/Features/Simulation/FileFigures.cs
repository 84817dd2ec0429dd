namespace ContactCenter.Server.Features.Simulation;

/// <summary>What a replayed file itself says of the day, by the same rules as our own figures; whole seconds are all it has.</summary>
internal sealed record FileFigures(int Calls, int LeftInMenu, int Offered, int Answered, int AnsweredWithin, int Abandoned, double? AsaSeconds, int LongestWaitSeconds)
{
    private const int Target = 20;

    public static FileFigures Of(IReadOnlyList<ReplayRow> rows)
    {
        var offered = rows.Where(row => row.Answered || row.QueueSeconds > 0).ToList();
        var answered = offered.Where(row => row.Answered).ToList();
        return new FileFigures(
            rows.Count,
            rows.Count - offered.Count,
            offered.Count,
            answered.Count,
            answered.Count(row => row.QueueSeconds < Target),
            offered.Count - answered.Count,
            answered.Count == 0 ? null : answered.Average(row => row.QueueSeconds),
            offered.Count == 0 ? 0 : offered.Max(row => row.QueueSeconds));
    }
}
