using ContactCenter.Data;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.TestKit;

/// <summary>A database of its own for one test: empty or migrated, and gone afterwards.</summary>
/// <remarks>
/// On SQLite a file in a temporary folder. On SQL Server a new database on the server that the environment variable
/// <see cref="SqlServerVariable"/> names; without it <see cref="SkipReason"/> says so, for <c>Assert.SkipWhen</c>.
/// </remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Holds a connection string to a server where the tests may create and drop databases.</summary>
    public const string SqlServerVariable = "ContactCenter__Test__SqlServer";

    private readonly ITestDatabaseHost _host;
    private readonly ServiceProvider _services;

    private TestDatabase(ITestDatabaseHost host, DataProvider provider, TimeProvider? clock, Action<DataOptions>? configure)
    {
        (_host, Provider) = (host, provider);
        _services = CreateServices(clock, configure);
    }

    public DataProvider Provider { get; }

    public string ConnectionString => _host.ConnectionString;

    public Database Database => _services.GetRequiredService<Database>();

    public Migrator Migrator => _services.GetRequiredService<Migrator>();

    public DatabaseGate Gate => _services.GetRequiredService<DatabaseGate>();

    /// <summary>Why tests on this provider cannot run here; empty when they can.</summary>
    public static string SkipReason(DataProvider provider) =>
        provider == DataProvider.SqlServer && SqlServer is null ? $"{SqlServerVariable} names no SQL Server." : "";

    /// <summary>A database with the whole schema.</summary>
    public static async Task<TestDatabase> CreateAsync(
        DataProvider provider, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        var database = await CreateEmptyAsync(provider, clock, configure: null, cancellationToken);
        await database.Migrator.MigrateAsync(cancellationToken);
        return database;
    }

    /// <summary>A database without a table.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(
        DataProvider provider, TimeProvider? clock = null, Action<DataOptions>? configure = null, CancellationToken cancellationToken = default) =>
        new(await CreateHostAsync(provider, cancellationToken), provider, clock, configure);

    /// <summary>Services as a second process on the same database would have them; dispose of them before the test database.</summary>
    public ServiceProvider CreateServices(TimeProvider? clock = null, Action<DataOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? new ManualClock());
        services.AddContactCenterData(options =>
        {
            options.Provider = Provider;
            options.ConnectionString = ConnectionString;
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _host.DisposeAsync();
    }

    private static string? SqlServer => Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } text ? text : null;

    private static async Task<ITestDatabaseHost> CreateHostAsync(DataProvider provider, CancellationToken cancellationToken) => provider switch
    {
        DataProvider.Sqlite => new SqliteTestHost(),
        DataProvider.SqlServer => await SqlServerTestHost.CreateAsync(
            SqlServer ?? throw new InvalidOperationException(SkipReason(provider)), cancellationToken),
    };
}
