using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Jobs;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>The door of the pipeline that every voice webhook runs through.</summary>
internal static class WebhooksFeature
{
    private static readonly TimeSpan RecoverySweep = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddWebhookPipeline(this IServiceCollection services, string journalFile)
    {
        services.AddSingleton(_ => new SignalJournal(journalFile));
        services.AddSingleton<WebhookStore>();
        services.AddSingleton<DatabaseAvailability>();
        services.AddSingleton<StandbyDocuments>();
        services.AddSingleton<WebhookPipeline>();
        services.AddSingleton<RecoverSignals>();
        services.AddSingleton<IRecurringJob, DeleteOldReplies>();
        services.AddSingleton(sp => new BackgroundWork("recovery", Wake.None, RecoverySweep, sp.GetRequiredService<RecoverSignals>().RunAsync));
        return services;
    }
}
