using System.Runtime.CompilerServices;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Tests.Users;
using ContactCenter.Twilio;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>The real server on the delivered flows, a database file of its own and the emulator, on a clock that steps.</summary>
internal sealed class CallCentreHost : IAsyncDisposable
{
    public const string DatabaseFile = "centre.db";
    public const string DemoLine = "+34930000002";
    public const string MainLine = "+34930000001";
    public const string VicLine = "+34938000001";

    private static readonly TimeSpan LongestStory = TimeSpan.FromMinutes(30);

    private readonly CentreSetup _setup;
    private readonly DirectoryInfo _folder;
    private readonly OutsideEmulator? _emulator;
    private readonly List<Uri> _addresses;
    private readonly List<(WebApplication App, Uri Address)> _servers = [];
    private People? _people;
    private int _pages;

    private CallCentreHost(CentreSetup setup, SteppingClock clock, OutsideEmulator? emulator, DirectoryInfo folder)
    {
        (_setup, Clock, _emulator, _folder) = (setup, clock, emulator, folder);
        Rows = new Rows(Path.Combine(folder.FullName, DatabaseFile));
        _addresses = [.. Enumerable.Range(0, setup.Servers).Select(_ => Ports.FreeAddress())];
    }

    public SteppingClock Clock { get; }

    public Rows Rows { get; }

    public IServiceProvider Services => _servers[0].App.Services;

    public Uri Address => _servers[0].Address;

    /// <summary>The services of one of several servers.</summary>
    public IServiceProvider Server(int number) => _servers[number].App.Services;

    public DatabaseGate Gate => Services.GetRequiredService<DatabaseGate>();

    public People People => _emulator?.People ?? _people!;

    public string JournalFile => Path.Combine(_folder.FullName, "signals.jsonl");

    /// <summary>The emulator's phones, softphones and fault knobs.</summary>
    public HttpClient Emulator { get; private set; } = null!;

    /// <summary>The provider by hand: signed requests to the first server.</summary>
    public SignedWebhooks Webhooks => new(Address, _emulator is null ? Address.GetLeftPart(UriPartial.Authority) : RotatingTransport.PublicUrl);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<CallCentreHost> StartAsync(CentreSetup? setup = null)
    {
        setup ??= new CentreSetup();
        var clock = setup.CreateClock();
        var folder = Directory.CreateTempSubdirectory("contactcenter-");
        await TemplateDatabase.CopyToAsync(Path.Combine(folder.FullName, DatabaseFile));
        var emulator = setup.EmulatorOutside ? await OutsideEmulator.StartAsync(clock, [DemoLine, MainLine, VicLine]) : null;
        var host = new CallCentreHost(setup, clock, emulator, folder);
        await host.StartServersAsync();
        host.Emulator = new HttpClient { BaseAddress = new Uri(emulator?.Address ?? host.Address, $"{Provider.EmulatorPath}/"), Timeout = Timeout.InfiniteTimeSpan };
        return host;
    }

    /// <summary>Puts a server together as its own program does.</summary>
    public static WebApplication Build(CentreSetup setup, string folder, Uri address, Uri? emulator, SteppingClock clock)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Simulation" });
        builder.Logging.ClearProviders();
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        if (emulator is not null)
        {
            builder.Services.PostConfigure<TwilioOptions>(options => options.PublicUrl = RotatingTransport.PublicUrl);
        }

        setup.Configure(builder);
        var settings = new ServerSettings
        {
            ListenOn = address,
            DataFolder = folder,
            FlowFolder = setup.FlowFolder ?? FlowFolder(),
            FollowsFlows = setup.FlowFolder is not null,
            Provider = DataProvider.Sqlite,
            ConnectionString = $"Data Source={Path.Combine(folder, DatabaseFile)}",
            Synchronous = SqliteSynchronous.Normal,
            EmulatorInside = emulator is null,
            EmulatorOutside = emulator,
            Simulated = true,
        };
        return ServerApp.Build(builder, settings, setup.Flows(FlowCatalog.FromFolder(settings.FlowFolder)), new ClockChoice(clock, clock, new Random(1)) { Seed = 1 });
    }

    /// <summary>Lets time pass until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        var limit = Clock.GetUtcNow() + LongestStory;
        await Clock.RunAsync(() => isSo() || Clock.GetUtcNow() > limit, Token);
        isSo().ShouldBeTrue($"never came: {what}; events: {string.Join(", ", Rows.Events)}");
    }

    /// <summary>Lets time pass.</summary>
    public async Task PassAsync(TimeSpan span)
    {
        var over = false;
        using var timer = Clock.CreateTimer(_ => over = true, null, span, Timeout.InfiniteTimeSpan);
        await Clock.RunAsync(() => over, Token);
    }

    public Task PassAsync(double seconds) => PassAsync(TimeSpan.FromSeconds(seconds));

    public async Task<CitizenDriver> DialAsync(string from = "+34600000101", string to = DemoLine, bool withheld = false)
    {
        var citizen = new CitizenDriver(this, from);
        await citizen.DialAsync(to, withheld);
        return citizen;
    }

    /// <summary>Someone of the demonstration signs in and registers the softphone.</summary>
    public async Task<AgentDriver> SignInAsync(string userName)
    {
        var agent = new AgentDriver(this, userName, new Browser(Address));
        await agent.SignInAsync();
        return agent;
    }

    /// <summary>Signs someone in who is ready for calls.</summary>
    public async Task<AgentDriver> ReadyAsync(string userName)
    {
        var agent = await SignInAsync(userName);
        await agent.ReadyAsync();
        return agent;
    }

    /// <summary>A number for the next browser page; the same story has the same ones.</summary>
    public int NextPage() => Interlocked.Increment(ref _pages);

    public Task BreakAsync(object faults) => Emulator.PutCheckedAsync("faults", faults);

    /// <summary>Every server stops; the emulator and the files stay.</summary>
    public async Task StopServersAsync()
    {
        _emulator?.TurnTo([]);
        foreach (var (app, _) in _servers)
        {
            await app.DisposeAsync();
        }

        _servers.Clear();
    }

    /// <summary>The database is lost and put back from a copy of before the first call; servers must be stopped.</summary>
    public async Task RestoreEmptyDatabaseAsync()
    {
        foreach (var file in _folder.EnumerateFiles(DatabaseFile + "*"))
        {
            file.Delete();
        }

        await TemplateDatabase.CopyToAsync(Path.Combine(_folder.FullName, DatabaseFile));
    }

    /// <summary>Every server starts, at the addresses that it had before.</summary>
    public async Task StartServersAsync()
    {
        foreach (var address in _addresses)
        {
            var app = Build(_setup, _folder.FullName, address, _emulator?.Address, Clock);
            if (_emulator is null)
            {
                _people = new People(address, Clock);
                _people.Map(app);
            }

            if (_setup.FlowFolder is not null)
            {
                await app.Services.GetRequiredService<FollowFolder>().StartAsync(Token);
            }

            await app.StartAsync(Token);
            _servers.Add((app, address));
        }

        _emulator?.TurnTo(_servers.Select(server => server.Address));
    }

    private static string FlowFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../../ivr-flows"));

    public async ValueTask DisposeAsync()
    {
        await StopServersAsync();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }

        Emulator.Dispose();
        _folder.Delete(recursive: true);
    }
}
