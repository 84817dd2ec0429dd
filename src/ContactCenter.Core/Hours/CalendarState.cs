namespace ContactCenter.Core.Hours;

/// <summary>What a calendar says about one instant.</summary>
public abstract record CalendarState
{
    private CalendarState()
    {
    }

    /// <summary>Calls are taken.</summary>
    public sealed record Open : CalendarState;

    /// <summary>Outside the hours of an ordinary day.</summary>
    public sealed record Closed : CalendarState;

    /// <summary>Closed because of the date.</summary>
    /// <param name="Name">The closure's name, for the announcement.</param>
    /// <param name="Scope">Who declared it.</param>
    public sealed record Holiday(string Name, ClosureScope Scope) : CalendarState;
}
