namespace ContactCenter.Core.Ivr;

/// <summary>Who may come to see what a variable holds.</summary>
public enum VariablePrivacy
{
    /// <summary>May stand in logs, texts and addresses.</summary>
    Public,

    /// <summary>Leads to a person: kept encrypted while the call lasts, never in a log, an SMS or an address.</summary>
    Personal,

    /// <summary>Personal, and never spoken back either.</summary>
    Secret,
}
