namespace ContactCenter.Core.Ivr.Checks;

/// <summary>What leads to a person stays in the call: never in a message, nor in an address that other systems keep.</summary>
internal sealed class PersonalVariableCheck : IFlowSetCheck
{
    public int Number => 20;

    public string Name => "personal variables";

    public FindingSeverity Severity => FindingSeverity.Error;

    public IEnumerable<FlowFinding> Find(FlowSetCheck set)
    {
        foreach (var (flow, node) in set.Nodes)
        {
            foreach (var name in node.SentVariables.Where(name => IsPersonal(flow, name)))
            {
                yield return this.At(flow, node, $"variable '{name}' is personal and may not leave in an address");
            }

            foreach (var key in node.SentTexts)
            {
                foreach (var name in set.Languages.SelectMany(language => set.Spoken(language, key)).Distinct(StringComparer.Ordinal).Where(name => IsPersonal(flow, name)))
                {
                    yield return this.AtText(flow, node, key, $"text '{key}' is sent with {{{name}}}, which is personal");
                }
            }
        }
    }

    private static bool IsPersonal(Flow flow, string name) =>
        (flow.Variables.GetValueOrDefault(name) ?? SystemVariables.All.GetValueOrDefault(name)) is { Privacy: not VariablePrivacy.Public };
}
