namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>
/// What a branch asks: <c>caller.withheld == true</c>, <c>queue(general).wait_p50 &gt; 120s and queue(general).agents &lt; 3</c>.
/// Deliberately no more than comparisons with literals: whoever reads a flow can say what it does.
/// </summary>
/// <param name="Comparisons">At least one.</param>
/// <param name="Joint">How they are joined.</param>
public sealed record Condition(IReadOnlyList<Comparison> Comparisons, ConditionJoint Joint)
{
    /// <summary>Everything it names.</summary>
    public IEnumerable<FlowReference> References =>
    [
        .. Comparisons.Select(comparison => comparison.Operand.Queue is { } queue
            ? new FlowReference(FlowReferenceKind.Queue, queue.Value)
            : new FlowReference(FlowReferenceKind.Reads, comparison.Operand.Name)).Distinct(),
    ];

    /// <summary>Whether it is true at the instant of a step.</summary>
    public bool Holds(FlowSession session, FlowFacts facts) => Joint switch
    {
        ConditionJoint.All => Comparisons.All(comparison => Holds(comparison, session, facts)),
        ConditionJoint.Any => Comparisons.Any(comparison => Holds(comparison, session, facts)),
    };

    /// <summary>Every comparison that makes no sense; names that nobody declared are reported as such elsewhere.</summary>
    public IEnumerable<ConditionProblem> Check(FlowCheck check)
    {
        foreach (var comparison in Comparisons)
        {
            var name = comparison.Operand.Name;
            if (name.StartsWith("wait.", StringComparison.Ordinal))
            {
                yield return new ConditionProblem(comparison.Position, $"'{name}' is known only to the texts of a wait loop");
            }
            else if (check.Variable(name) is { } variable && comparison.Check(variable) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static bool Holds(Comparison comparison, FlowSession session, FlowFacts facts) => comparison.Holds(
        comparison.Operand.Queue is { } queue
            ? KnownValues.Find(comparison.Operand.Name, queue, facts)
            : KnownValues.Find(comparison.Operand.Name, session, facts));
}
