namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>One variable held against one literal.</summary>
/// <param name="Operand">The variable.</param>
/// <param name="Operator">How.</param>
/// <param name="Literal">What it is held against.</param>
public sealed record Comparison(ConditionOperand Operand, ConditionOperator Operator, FlowValue Literal)
{
    /// <summary>Where it stands in the condition: the number of its first character, from 1.</summary>
    public int Position { get; init; } = 1;

    private bool IsOrder => Operator is not (ConditionOperator.Equal or ConditionOperator.NotEqual);

    /// <summary>Whether it is true of a value. A value that nobody knows equals nothing and is neither less nor greater.</summary>
    public bool Holds(FlowValue? value) => Operator switch
    {
        ConditionOperator.Equal => Equals(value, Literal),
        ConditionOperator.NotEqual => !Equals(value, Literal),
        ConditionOperator.Less => Order(value) < 0,
        ConditionOperator.LessOrEqual => Order(value) <= 0,
        ConditionOperator.Greater => Order(value) > 0,
        ConditionOperator.GreaterOrEqual => Order(value) >= 0,
    };

    /// <summary>What makes no sense about it, given what the variable holds; null when all is well.</summary>
    public ConditionProblem? Check(FlowVariable variable)
    {
        var holds = $"'{Operand}' holds {FlowValueWords.Describe(variable.Type)}";
        if (variable.Type == FlowValueType.Instant)
        {
            return new ConditionProblem(Position, $"{holds}, which cannot be compared");
        }

        if (variable.Type != FlowValueWords.TypeOf(Literal))
        {
            return new ConditionProblem(Position, $"{holds}, so it cannot be compared with {FlowValueWords.Describe(Literal)}");
        }

        return IsOrder && variable.Type is (FlowValueType.Text or FlowValueType.Boolean)
            ? new ConditionProblem(Position, $"{holds}, which has no order; expected == or !=")
            : null;
    }

    // null where there is no order, and null is neither less nor greater
    private int? Order(FlowValue? value) => (value, Literal) switch
    {
        (FlowValue.Number one, FlowValue.Number other) => one.Value.CompareTo(other.Value),
        (FlowValue.Span one, FlowValue.Span other) => one.Value.CompareTo(other.Value),
        _ => null,
    };
}
