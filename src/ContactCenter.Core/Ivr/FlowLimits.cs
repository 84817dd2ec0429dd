namespace ContactCenter.Core.Ivr;

/// <summary>What a flow promises: the proof holds every path against it.</summary>
/// <param name="LongestToPerson">The longest time until a person or an offer, for a caller who presses nothing or only wrong keys.</param>
/// <param name="MostMenus">How many questions may be put on that way.</param>
public sealed record FlowLimits(TimeSpan LongestToPerson, int MostMenus)
{
    /// <summary>For flows that state none.</summary>
    public static FlowLimits Default { get; } = new(TimeSpan.FromSeconds(90), 3);
}
