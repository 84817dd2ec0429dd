using ContactCenter.Data.Catalog;
using ContactCenter.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ContactCenter.Data.Tests;

/// <summary>A test database that knows the counters' statements instead of the product's.</summary>
internal sealed class CounterDatabase : IAsyncDisposable
{
    private readonly TestDatabase _owner;
    private readonly ServiceProvider _services;

    private CounterDatabase(TestDatabase owner, EmbeddedSql sql) => (_owner, _services) = (owner, CreateServices(owner, sql));

    public Database Database => _services.GetRequiredService<Database>();

    public Migrator Migrator => _services.GetRequiredService<Migrator>();

    public DatabaseGate Gate => _services.GetRequiredService<DatabaseGate>();

    public string ConnectionString => _owner.ConnectionString;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<CounterDatabase> CreateAsync(DataProvider provider)
    {
        var database = await CreateEmptyAsync(provider, CounterSql.Files);
        await database.Migrator.MigrateAsync(Token);
        return database;
    }

    public static async Task<CounterDatabase> CreateEmptyAsync(DataProvider provider, EmbeddedSql sql)
    {
        var skip = TestDatabase.SkipReason(provider);
        Assert.SkipWhen(skip.Length > 0, skip);
        return new(await TestDatabase.CreateEmptyAsync(provider, cancellationToken: Token), sql);
    }

    /// <summary>What another process on the same database would have.</summary>
    public ServiceProvider Twin(EmbeddedSql? sql = null) => CreateServices(_owner, sql ?? CounterSql.Files);

    public Task CreateCounterAsync(string name) =>
        Database.WriteAsync((session, _) => session.ExecuteAsync("Counter_Create", new { Name = name }), Token);

    public Task IncrementAsync(string name, CancellationToken cancellationToken = default) =>
        Database.WriteAsync((session, _) => session.ExecuteAsync("Counter_Increment", new { Name = name }), cancellationToken);

    public Task<int?> GetAsync(string name) =>
        Database.ReadAsync((session, _) => session.QueryFirstOrDefaultAsync<int?>("Counter_Get", new { Name = name }), Token);

    public Task<int> CountAsync() => Database.ReadAsync((session, _) => session.QuerySingleAsync<int>("Counter_Count"), Token);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _owner.DisposeAsync();
    }

    private static ServiceProvider CreateServices(TestDatabase owner, EmbeddedSql sql)
    {
        var services = new ServiceCollection();
        services.AddSingleton(sql);
        services.AddSingleton<TimeProvider>(new ManualClock());
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        services.AddContactCenterData(options => (options.Provider, options.ConnectionString) = (owner.Provider, owner.ConnectionString));
        return services.BuildServiceProvider();
    }
}
