namespace ContactCenter.Server.Infrastructure.Jobs;

/// <summary>
/// Work that comes again: a sweep that claims what is due and is harmless when run twice. Whatever wakes it (Quartz, or the
/// clock of a simulation) is only an alarm, never the truth.
/// </summary>
internal interface IRecurringJob
{
    /// <summary>Lower-case words with hyphens; stored, so never renamed.</summary>
    string Name { get; }

    /// <summary>How often it is woken.</summary>
    TimeSpan Every { get; }

    Task RunAsync(CancellationToken cancellationToken);
}
