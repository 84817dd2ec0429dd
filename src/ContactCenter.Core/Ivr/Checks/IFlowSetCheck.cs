namespace ContactCenter.Core.Ivr.Checks;

/// <summary>One rule that every organization's flows are held against.</summary>
public interface IFlowSetCheck
{
    /// <summary>Its number, for the reports; never given twice.</summary>
    int Number { get; }

    /// <summary>Its name, in a few words.</summary>
    string Name { get; }

    /// <summary>The worst that it finds.</summary>
    FindingSeverity Severity { get; }

    /// <summary>Everything against the rule. Pure.</summary>
    IEnumerable<FlowFinding> Find(FlowSetCheck set);
}
