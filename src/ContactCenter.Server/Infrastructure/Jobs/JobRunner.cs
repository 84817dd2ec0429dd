using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Jobs;

/// <summary>Runs a job under a lease, so that two nodes that wake at once do the work once, and notes how it went.</summary>
internal sealed partial class JobRunner(Database database, BusinessClock clock, ILogger<JobRunner> logger)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task RunAsync(IRecurringJob job, CancellationToken cancellationToken)
    {
        if (!await ClaimAsync(job, cancellationToken))
        {
            return;
        }

        string? error = null;
        try
        {
            await job.RunAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.JobFailed(logger, job.Name, failure);
            error = failure.Message;
        }
        finally
        {
            await database.WriteAsync(
                (sql, _) => sql.ExecuteAsync("JobRun_Finish", new { JobName = job.Name, Now = clock.Now, Error = error }),
                CancellationToken.None);
        }
    }

    private Task<bool> ClaimAsync(IRecurringJob job, CancellationToken cancellationToken) => database.WriteAsync(
        async (sql, _) =>
        {
            await sql.ExecuteAsync("JobRun_Create", new { JobName = job.Name });
            return await sql.ExecuteAsync("JobRun_Claim", new { JobName = job.Name, Now = clock.Now, LeaseUntil = clock.Now + Lease }) == 1;
        },
        cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Job {Job} failed; it runs again at its next turn")]
        public static partial void JobFailed(ILogger logger, string job, Exception failure);
    }
}
