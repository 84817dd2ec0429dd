namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>How the comparisons of a condition are joined; never both ways in one condition, so that nobody has to know which binds first.</summary>
public enum ConditionJoint
{
    /// <summary>By <c>and</c>.</summary>
    All,

    /// <summary>By <c>or</c>.</summary>
    Any,
}
