using System.Text.Json;
using System.Text.Json.Serialization;
using ContactCenter.Core.Ratings;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>What a simulation came to.</summary>
/// <param name="Figures">All visits of the run.</param>
/// <param name="Ratings">Asked, given and their mean.</param>
/// <param name="Calls">One per call, in order of arrival.</param>
/// <param name="Invariants">What was checked at the end.</param>
/// <param name="FromFile">What a replayed file itself says; null otherwise.</param>
internal sealed record SimulationReport(
    IntervalFigures Figures,
    RatingTally Ratings,
    IReadOnlyList<SimulatedCallRow> Calls,
    IReadOnlyList<CheckedInvariant> Invariants,
    FileFigures? FromFile)
{
    private static readonly JsonSerializerOptions Snake = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public bool Held => Invariants.All(invariant => invariant.Held);

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            Figures.Offered,
            Figures.Answered,
            Figures.AnsweredWithin,
            Figures.Abandoned,
            Figures.AbandonedWithin,
            Figures.ShortAbandoned,
            Figures.Overflowed,
            AsaSeconds = Figures.AverageSpeedOfAnswer?.TotalSeconds,
            LongestWaitSeconds = Figures.LongestWait.TotalSeconds,
            Ratings = new { Ratings.Asked, Ratings.Given, Ratings.Mean },
            Calls,
            Invariants,
        },
        Snake);
}
