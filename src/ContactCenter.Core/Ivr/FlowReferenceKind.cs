namespace ContactCenter.Core.Ivr;

/// <summary>What a node may name.</summary>
public enum FlowReferenceKind
{
    /// <summary>A text, in every language.</summary>
    Text,

    /// <summary>A queue of the organization.</summary>
    Queue,

    /// <summary>A calendar.</summary>
    Calendar,

    /// <summary>A notice of the calendar file.</summary>
    Notice,

    /// <summary>Another flow.</summary>
    Flow,

    /// <summary>A variable that is read.</summary>
    Reads,

    /// <summary>A variable that is written.</summary>
    Writes,

    /// <summary>A language.</summary>
    Language,
}
