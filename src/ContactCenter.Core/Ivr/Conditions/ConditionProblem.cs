namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>Where a condition stops making sense.</summary>
/// <param name="Position">Which character, from 1.</param>
/// <param name="Message">What was expected and what stands there.</param>
public sealed record ConditionProblem(int Position, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"character {Position}: {Message}";
}
