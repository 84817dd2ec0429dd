using ContactCenter.Core.Ivr.Conditions;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>One way out of a branch.</summary>
/// <param name="If">When it is taken.</param>
/// <param name="Next">Where it leads.</param>
public sealed record BranchCase(Condition If, string Next);
