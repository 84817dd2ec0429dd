namespace ContactCenter.Core.Staffing;

/// <summary>What a number of agents comes to in the long run. Shares are 0 to 1.</summary>
/// <param name="Waiting">Callers who find every agent busy.</param>
/// <param name="Answered">Answered of offered.</param>
/// <param name="WithinOfOffered">Answered within the target of offered.</param>
/// <param name="SpeedOfAnswer">Mean wait of those who are answered.</param>
/// <param name="Occupancy">Share of the agents' time that calls take.</param>
public sealed record StaffingForecast(double Waiting, double Answered, double WithinOfOffered, TimeSpan SpeedOfAnswer, double Occupancy)
{
    /// <summary>Answered within the target of answered.</summary>
    public double WithinOfAnswered => WithinOfOffered / Answered;
}
