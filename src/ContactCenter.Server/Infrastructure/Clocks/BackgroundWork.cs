using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>One kind of work that the host does by itself.</summary>
/// <param name="Name">For logs.</param>
/// <param name="On">Which bells start it at once.</param>
/// <param name="Sweep">The longest pause between two runs.</param>
/// <param name="Run">The work; gives the instant of its next deadline.</param>
internal sealed record BackgroundWork(string Name, Wake On, TimeSpan Sweep, Func<CancellationToken, Task<DateTimeOffset?>> Run);
