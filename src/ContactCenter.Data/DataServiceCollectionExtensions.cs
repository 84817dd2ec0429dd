using ContactCenter.Data.Catalog;
using ContactCenter.Data.Sqlite;
using ContactCenter.Data.SqlServer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContactCenter.Data;

/// <summary>The door of this project.</summary>
public static class DataServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="Database"/>, <see cref="Migrator"/> and <see cref="DatabaseGate"/> as singletons. Options are checked when the
    /// host starts. The clock only dates migrations.
    /// </summary>
    public static IServiceCollection AddContactCenterData(this IServiceCollection services, Action<DataOptions> configure)
    {
        services.AddOptions<DataOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DataOptions>, DataOptionsValidator>());
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DatabaseGate>();
        services.TryAddSingleton(EmbeddedSql.Load());
        services.TryAddSingleton(CreateDatabase);
        services.TryAddSingleton(provider => new Migrator(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<EmbeddedSql>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Migrator>>()));
        return services;
    }

    private static Database CreateDatabase(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<DataOptions>>().Value;
        var gate = services.GetRequiredService<DatabaseGate>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger<Database>();
        var catalog = SqlCatalog.Load(services.GetRequiredService<EmbeddedSql>(), SqlDialect.For(options.Provider));
        return new Database(options.Provider switch
        {
            DataProvider.Sqlite => new SqliteEngine(options, catalog, gate, logger),
            DataProvider.SqlServer => new SqlServerEngine(options, catalog, gate),
        });
    }
}
