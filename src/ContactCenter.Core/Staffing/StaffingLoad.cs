namespace ContactCenter.Core.Staffing;

/// <summary>How much work comes in: calls at random instants, each taking an agent for a random time.</summary>
/// <param name="CallsPerHour">Mean arrivals per hour; more than 0.</param>
/// <param name="HandleTime">Mean time for which a call binds an agent, conversation and wrap-up together; more than zero.</param>
public readonly record struct StaffingLoad(double CallsPerHour, TimeSpan HandleTime)
{
    /// <summary>The load in erlangs: how many agents are busy on average when nobody has to wait.</summary>
    public double Erlangs => CallsPerHour * HandleTime.TotalHours;

    internal double ArrivalsPerSecond => CallsPerHour / 3600;
}
