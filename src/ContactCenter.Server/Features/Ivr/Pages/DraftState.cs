namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>How the folder stands to what callers hear.</summary>
public enum DraftState
{
    /// <summary>It says the same.</summary>
    Same,

    /// <summary>It says something else and could be published.</summary>
    Different,

    /// <summary>It is refused for what it says of this organization.</summary>
    Faulty,

    /// <summary>It is refused for something else: folders are published together or not at all.</summary>
    FaultyElsewhere,

    /// <summary>It says nothing of this organization.</summary>
    Absent,
}
