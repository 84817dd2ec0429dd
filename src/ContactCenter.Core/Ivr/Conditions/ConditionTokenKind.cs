namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>What a piece of a condition is.</summary>
internal enum ConditionTokenKind
{
    /// <summary>A name, a number, a duration, <c>true</c>, <c>and</c>.</summary>
    Word,

    /// <summary>A sign that compares.</summary>
    Sign,

    /// <summary>A text in quotes.</summary>
    Quoted,

    /// <summary>Any other character, or quotes that do not end.</summary>
    Other,

    /// <summary>The end of the condition.</summary>
    End,
}
