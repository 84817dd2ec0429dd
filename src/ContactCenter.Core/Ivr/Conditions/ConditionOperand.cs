using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Conditions;

/// <summary>What is compared.</summary>
/// <param name="Name">A declared variable or one of the system: <c>queue.waiting</c>.</param>
/// <param name="Queue">The queue it is about, written as <c>queue(general).waiting</c>; null for any other variable.</param>
public sealed record ConditionOperand(string Name, QueueId? Queue = null)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Queue is { } queue ? $"{ConditionParser.QueueWord}({queue}){Name[ConditionParser.QueueWord.Length..]}" : Name;
}
