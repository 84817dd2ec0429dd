using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>The verbs of the program; without one it serves. Failures that a person can mend are one line and exit code 1.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await ServeAsync(args);
            return 0;
        }
        catch (Exception failure) when (StartFailure.Explain(failure) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    private static async Task ServeAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = ServerSettings.From(builder.Configuration, builder.Environment);
        Directory.CreateDirectory(settings.DataFolder);
        await using var app = ServerApp.Build(builder, settings, ClockChoice.Machine);
        await PrepareAsync(app.Services, settings);
        await app.StartAsync();
        Welcome.Print(Console.Out, settings, app.Services.GetRequiredService<FlowCatalog>());
        await app.WaitForShutdownAsync();
    }

    /// <summary>Brings the database up to date before anything uses it.</summary>
    public static async Task PrepareAsync(IServiceProvider services, ServerSettings settings)
    {
        await services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        if (settings.Demo)
        {
            await services.GetRequiredService<DemoUsers>().EnsureAsync(CancellationToken.None);
        }
    }
}
