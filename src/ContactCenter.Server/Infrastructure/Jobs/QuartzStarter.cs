using Quartz;

namespace ContactCenter.Server.Infrastructure.Jobs;

/// <summary>Sets the alarms of all jobs when the host starts.</summary>
internal sealed class QuartzStarter(ISchedulerFactory schedulers, IEnumerable<IRecurringJob> jobs) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) =>
        await QuartzAlarm.SetAsync(await schedulers.GetScheduler(cancellationToken), jobs, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
