using System.Net;
using System.Net.Sockets;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace ContactCenter.Benchmarks;

/// <summary>The real server as an installation runs it (machine clock, real HTTP, SQLite that waits for the disk) on a folder of its own.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private BenchmarkHost(WebApplication app, Uri address, DirectoryInfo folder) => (_app, Address, _folder) = (app, address, folder);

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="map">Endpoints of the benchmark beside the product's own.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<BenchmarkHost> StartAsync(Action<WebApplication> map, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("contactcenter-benchmark-");
        var address = FreeAddress();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Benchmark" });
        builder.Logging.ClearProviders();
        var settings = new ServerSettings
        {
            ListenOn = address,
            DataFolder = folder.FullName,
            FlowFolder = ServerSettings.FlowFolderOf(null),
            Provider = DataProvider.Sqlite,
            ConnectionString = $"Data Source={Path.Combine(folder.FullName, "contactcenter.db")}",
            Synchronous = SqliteSynchronous.Full,
            EmulatorInside = true,
        };
        var app = ServerApp.Build(builder, settings, FlowCatalog.FromFolder(settings.FlowFolder), ClockChoice.Machine);
        map(app);
        await CommandLine.MigrateAsync(app.Services);
        await app.StartAsync(cancellationToken);
        return new BenchmarkHost(app, address, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    // the provider learns our port before we listen on it
    private static Uri FreeAddress()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
    }
}
