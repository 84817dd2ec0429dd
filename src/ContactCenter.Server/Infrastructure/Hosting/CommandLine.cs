using System.CommandLine;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>The verbs of the program; without one it serves. Failures that a person can mend are one line and exit code 1.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("ContactCenter: the citizen phone line of a municipality.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((_, _) => ExplainAsync(() => ServeAsync(args)));
        root.Add(SimulateCommand.Create());
        return root.Parse(args).InvokeAsync();
    }

    /// <summary>Runs a verb; what a person can mend is told in one line.</summary>
    public static async Task<int> ExplainAsync(Func<Task<int>> verb)
    {
        try
        {
            return await verb();
        }
        catch (Exception failure) when (StartFailure.Explain(failure) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    /// <summary>Brings the database up to date before anything uses it.</summary>
    public static Task MigrateAsync(IServiceProvider services) =>
        services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);

    private static async Task<int> ServeAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = ServerSettings.From(builder.Configuration, builder.Environment);
        var flows = FlowCatalog.FromFolder(settings.FlowFolder);
        Directory.CreateDirectory(settings.DataFolder);
        await using var app = ServerApp.Build(builder, settings, flows, ClockChoice.Machine);
        await MigrateAsync(app.Services);
        if (settings.Demo)
        {
            await app.Services.GetRequiredService<DemoUsers>().EnsureAsync(CancellationToken.None);
        }

        await app.StartAsync();
        Welcome.Print(Console.Out, settings, flows);
        await app.WaitForShutdownAsync();
        return 0;
    }
}
