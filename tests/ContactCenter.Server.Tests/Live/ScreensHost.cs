using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Desktop;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ServiceLevels;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Features.Wallboard;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Live;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Tests.Users;
using ContactCenter.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Server.Tests.Live;

/// <summary>A server with users, walls and the live stream, on a real socket.</summary>
internal sealed class ScreensHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplication _app;

    private ScreensHost(TestDatabase database, WebApplication app) => (_database, _app) = (database, app);

    public UnitRunner Units => _app.Services.GetRequiredService<UnitRunner>();

    public static async Task<ScreensHost> StartAsync()
    {
        var database = await UsersHost.CreateDatabaseAsync();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        AddServices(builder.Services, database);
        var app = builder.Build();
        app.MapUsers();
        app.MapLive();
        app.MapWallboard();
        await app.Services.GetRequiredService<DemoUsers>().EnsureAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ScreensHost(database, app);
    }

    /// <summary>A browser in which a demo user has signed in; anybody's when none is named.</summary>
    public async Task<Browser> BrowseAsync(string? user = null)
    {
        var browser = new Browser(new Uri(_app.Urls.Single()));
        if (user is not null)
        {
            await browser.SignInAsync(user, DemoUsers.Password);
        }

        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static void AddServices(IServiceCollection services, TestDatabase database)
    {
        var business = new BusinessClock(TimeProvider.System);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(business);
        services.AddSingleton(new IdSource(business, new Random(1)));
        services.AddSingleton<IInFlight, UntrackedInFlight>();
        services.AddSingleton(new RunMode(Simulated: false));
        services.AddContactCenterData(options =>
        {
            options.Provider = database.Provider;
            options.ConnectionString = database.ConnectionString;
        });
        services.AddSingleton<Wakeups>();
        services.AddSingleton<EventStore>();
        services.AddSingleton<UnitRunner>();
        services.AddSingleton(FlowCatalog.FromFolder(UsersHost.FlowFolder()));
        services.AddSingleton<AgentStore>();
        services.AddSingleton<IntervalStore>();
        services.AddSingleton(new DemoAccess(Allowed: true));
        services.AddUsers();
        services.AddLive();
        services.AddWallboard();
        services.AddDesktop();
        services.AddHostedService<BackgroundWorkHost>();
    }
}
