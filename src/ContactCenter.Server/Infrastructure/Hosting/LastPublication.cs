using ContactCenter.Core.Ivr;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Publication;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>What was in force when the last server stopped: for a start whose folder is faulty.</summary>
internal static class LastPublication
{
    /// <returns>Empty when nothing was ever published here.</returns>
    public static async Task<IReadOnlyList<FlowSet>> ReadAsync(ServerSettings settings)
    {
        // the host is not built yet: it needs flows to be built
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddContactCenterData(data =>
            {
                data.Provider = settings.Provider;
                data.ConnectionString = settings.ConnectionString;
                data.Synchronous = settings.Synchronous;
            })
            .BuildServiceProvider();
        await services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        return await services.GetRequiredService<Database>().ReadAsync((sql, _) => ReadAsync(sql), CancellationToken.None);
    }

    private static async Task<IReadOnlyList<FlowSet>> ReadAsync(DbSession sql)
    {
        var store = new FlowPublicationStore();
        var sets = new List<FlowSet>();
        foreach (var publication in await store.ReadInForceAsync(sql))
        {
            if (await store.FindFilesAsync(sql, publication.OrganizationId, publication.Revision) is { } files)
            {
                sets.AddRange(FlowFolderLoader.Load(files).Sets);
            }
        }

        return sets;
    }
}
