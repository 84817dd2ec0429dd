using System.Collections.Frozen;

namespace ContactCenter.Core.Ivr;

/// <summary>Names that every flow may read without declaring them.</summary>
public static class SystemVariables
{
    /// <summary>
    /// Name → declaration. <c>hours.*</c> are set by the last hours node, <c>callback.*</c> by the nodes that offer, book and look after
    /// callbacks; <c>wait.*</c> exist only in the texts of a wait loop and <c>slot.*</c> in those of a book_slot node.
    /// </summary>
    public static FrozenDictionary<string, FlowVariable> All { get; } = new FlowVariable[]
    {
        new("organization.name", FlowValueType.Text, VariablePrivacy.Public),
        new("hours.next_opening", FlowValueType.Instant, VariablePrivacy.Public),
        new("hours.closure", FlowValueType.Text, VariablePrivacy.Public),
        new("caller.number", FlowValueType.Text, VariablePrivacy.Personal),
        new("caller.withheld", FlowValueType.Boolean, VariablePrivacy.Public),
        new("caller.shared", FlowValueType.Boolean, VariablePrivacy.Public),
        new("caller.diverted", FlowValueType.Boolean, VariablePrivacy.Public),
        new("callback.number", FlowValueType.Text, VariablePrivacy.Personal),
        new("callback.from", FlowValueType.Instant, VariablePrivacy.Public),
        new("callback.until", FlowValueType.Instant, VariablePrivacy.Public),
        new("slot.key", FlowValueType.Number, VariablePrivacy.Public),
        new("slot.from", FlowValueType.Instant, VariablePrivacy.Public),
        new("slot.until", FlowValueType.Instant, VariablePrivacy.Public),
        new("wait.position", FlowValueType.Number, VariablePrivacy.Public),
        new("wait.from", FlowValueType.Number, VariablePrivacy.Public),
        new("wait.to", FlowValueType.Number, VariablePrivacy.Public),
        new("queue.waiting", FlowValueType.Number, VariablePrivacy.Public),
        new("queue.agents", FlowValueType.Number, VariablePrivacy.Public),
        new("queue.wait_p50", FlowValueType.Duration, VariablePrivacy.Public),
    }.ToFrozenDictionary(variable => variable.Name, StringComparer.Ordinal);
}
