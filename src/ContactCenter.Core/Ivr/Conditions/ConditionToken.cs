namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>One piece of a condition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says, without quotes.</param>
/// <param name="Position">Its first character, from 1.</param>
/// <param name="Length">Its characters in the condition, quotes included.</param>
internal readonly record struct ConditionToken(ConditionTokenKind Kind, string Text, int Position, int Length)
{
    public bool Is(string text) => Kind is ConditionTokenKind.Word or ConditionTokenKind.Sign or ConditionTokenKind.Other
        && string.Equals(Text, text, StringComparison.Ordinal);

    public override string ToString() => Kind == ConditionTokenKind.End ? "the end" : $"'{Text}'";
}
