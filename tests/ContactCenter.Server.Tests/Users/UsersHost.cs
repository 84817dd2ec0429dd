using System.Runtime.CompilerServices;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Server.Tests.Users;

/// <summary>A server with nothing but users, and two pages to try memberships on.</summary>
internal sealed class UsersHost : IAsyncDisposable
{
    public const string Password = "a quiet pond in Vic";

    private readonly WebApplication _app;

    private UsersHost(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    public static Task<TestDatabase> CreateDatabaseAsync() =>
        TestDatabase.CreateAsync(DataProvider.Sqlite, cancellationToken: TestContext.Current.CancellationToken);

    public static async Task<UsersHost> StartAsync(TestDatabase database, bool demo = false, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        AddServices(builder.Services, database, demo, clock ?? TimeProvider.System);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapUsers();
        app.MapGet("/broken", string () => throw new InvalidOperationException("a fault of ours"));
        app.MapGet("/api/who", () => "someone").RequireAuthorization(Policies.Agent);
        app.MapGet("/who", () => "someone").RequireAuthorization(Policies.Agent);
        app.MapGroup("/{organization}").RequireMembership().MapGet("figures", () => "figures");
        app.MapGroup("/{organization}").RequireMembership(MembershipRole.Administrator).MapGet("settings", () => "settings");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new UsersHost(app);
    }

    public Browser Browse() => new(new Uri(_app.Urls.Single()));

    public async Task<Guid> AddAsync(string userName, params Membership[] memberships)
    {
        await using var scope = Services.CreateAsyncScope();
        var wanted = new NewUser
        {
            UserName = userName,
            DisplayName = $"{userName} of the tests",
            Password = Password,
            Memberships = memberships is [] ? [In("prat", MembershipRole.Agent)] : memberships,
        };
        var added = await scope.ServiceProvider.GetRequiredService<AddUser>().ExecuteAsync(wanted, TestContext.Current.CancellationToken);
        added.Error.ShouldBeNull();
        return added.TryGet(out var id, out _) ? id : default;
    }

    public static Membership In(string organization, MembershipRole role, params (string Skill, int Proficiency)[] skills) => new(
        new OrganizationId(organization), role, skills.ToDictionary(skill => new Skill(skill.Skill), skill => skill.Proficiency));

    public static string FlowFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../ivr-flows"));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void AddServices(IServiceCollection services, TestDatabase database, bool demo, TimeProvider clock)
    {
        var business = new BusinessClock(clock);
        services.AddSingleton(clock);
        services.AddSingleton(business);
        services.AddSingleton(new IdSource(business, new Random(1)));
        services.AddContactCenterData(options =>
        {
            options.Provider = database.Provider;
            options.ConnectionString = database.ConnectionString;
        });
        services.AddSingleton(FlowCatalog.FromFolder(FlowFolder()));
        services.AddSingleton<AgentStore>();
        services.AddSingleton(new DemoAccess(demo));
        services.AddUsers();
    }
}
