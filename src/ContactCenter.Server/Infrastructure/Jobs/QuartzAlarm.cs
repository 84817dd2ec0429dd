using Quartz;

namespace ContactCenter.Server.Infrastructure.Jobs;

/// <summary>Quartz wakes every recurring job; it holds no state of ours.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzAlarm(IEnumerable<IRecurringJob> jobs, JobRunner runner) : IJob
{
    private const string NameKey = "name";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.MergedJobDataMap.GetString(NameKey);
        if (jobs.FirstOrDefault(job => string.Equals(job.Name, name, StringComparison.Ordinal)) is { } job)
        {
            await runner.RunAsync(job, cancellationToken);
        }
    }

    /// <summary>Sets one alarm per job on the scheduler; done again at every start, harmless on a store that has them.</summary>
    public static async Task SetAsync(IScheduler scheduler, IEnumerable<IRecurringJob> jobs, CancellationToken cancellationToken)
    {
        foreach (var job in jobs)
        {
            var detail = JobBuilder.Create<QuartzAlarm>().WithIdentity(job.Name).UsingJobData(NameKey, job.Name).Build();
            var trigger = TriggerBuilder.Create()
                .WithIdentity(job.Name)
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(job.Every).RepeatForever())
                .Build();
            await scheduler.ScheduleJob(detail, [trigger], new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }
}
