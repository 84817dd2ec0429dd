using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Units;
using Microsoft.Data.SqlClient;
using Quartz;

namespace ContactCenter.Server.Infrastructure.Jobs;

/// <summary>
/// The door of recurring jobs. Quartz wakes them: from memory on SQLite, from its clustered store on SQL Server. In a
/// simulation the simulated clock does.
/// </summary>
internal static class JobsFeature
{
    public static IServiceCollection AddJobs(this IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton<JobRunner>();
        if (settings.Simulated)
        {
            services.AddSingleton(sp => new BackgroundWork("jobs", Wake.None, TimeSpan.FromMinutes(1), cancellationToken => RunAllAsync(sp, cancellationToken)));
            return services;
        }

        services.AddTransient<QuartzAlarm>();
        services.AddQuartz(quartz =>
        {
            if (settings.Provider == DataProvider.SqlServer)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UseSqlServer(SqlClientFactory.Instance, settings.ConnectionString);
                    store.UseClustering();
                    store.UseSystemTextJsonSerializer();
                    store.ProvisionSchema();
                });
            }
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        services.AddHostedService<QuartzStarter>();
        return services;
    }

    private static async Task<DateTimeOffset?> RunAllAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var runner = services.GetRequiredService<JobRunner>();
        foreach (var job in services.GetServices<IRecurringJob>())
        {
            await runner.RunAsync(job, cancellationToken);
        }

        return null;
    }
}
