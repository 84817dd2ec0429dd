namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>By what way it was done.</summary>
public enum AuditOrigin
{
    /// <summary>On a page.</summary>
    Page,

    /// <summary>With a verb of the program.</summary>
    CommandLine,

    /// <summary>By the program itself as it started: the demonstration's people, and a simulation's.</summary>
    Start,
}
