namespace ContactCenter.Core.Ivr;

/// <summary>A name that a flow declares.</summary>
/// <param name="Name">Lower-case letters, digits and underscores, without a dot: names with a dot are the system's own.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Privacy">Who may see it.</param>
public sealed record FlowVariable(string Name, FlowValueType Type, VariablePrivacy Privacy);
