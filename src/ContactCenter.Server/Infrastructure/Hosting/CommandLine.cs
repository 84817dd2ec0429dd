using System.CommandLine;
using System.CommandLine.Invocation;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.GoingLive;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Ivr.Verbs;
using ContactCenter.Server.Features.Simulation;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>The verbs of the program; without one it serves. Failures that a person can mend are one line and exit code 1.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args) => RunAsync(args, new InvocationConfiguration());

    public static Task<int> RunAsync(string[] args, InvocationConfiguration console)
    {
        // a verb's own options are not settings: the host would take what follows a switch for its value
        ParseResult? parsed = null;
        var root = new RootCommand("ContactCenter: the citizen phone line of a municipality.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((_, _) => ExplainAsync(() => ServeAsync(args), console.Error));
        root.Add(SimulateCommand.Create());
        root.Add(new Command("flows", "What callers hear.")
        {
            FlowsCheckCommand.Create(), FlowsTestCommand.Create(), FlowsDrawCommand.Create(), FlowsScriptCommand.Create(),
            new FlowsPlayCommand(Console.In).Create(), FlowsPublishCommand.Create(Run),
        });
        root.Add(new Command("twilio", "What is set up at the provider.") { CheckCommand.Create(Settings), FallbackCommand.Create(() => Settings().Configuration) });
        root.Add(UsersCommand.Create(Run));
        parsed = root.Parse(args);

        // settings such as --Data:Folder pass through to the host; a word that is no verb is a mistake
        if (args is [var first, ..] && parsed.UnmatchedTokens.Contains(first, StringComparer.Ordinal) && !first.StartsWith('-'))
        {
            return ExplainAsync(() => throw new InvalidSettingsException($"'{first}' is no verb; --help lists them."), console.Error);
        }

        if (parsed.Action is ParseErrorAction refusal)
        {
            // the line that says what is wrong would be lost above a page of help
            (refusal.ShowHelp, refusal.ShowTypoCorrections) = (false, false);
        }

        return parsed.InvokeAsync(console);

        WebApplicationBuilder Settings() => WebApplication.CreateBuilder([.. parsed!.UnmatchedTokens]);

        Task<int> Run(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellationToken) =>
            ExplainAsync(() => WithServicesAsync([.. parsed!.UnmatchedTokens], work, cancellationToken), console.Error);
    }

    /// <summary>Runs a verb; what a person can mend is told in one line.</summary>
    public static async Task<int> ExplainAsync(Func<Task<int>> verb, TextWriter error)
    {
        try
        {
            return await verb();
        }
        catch (Exception failure) when (StartFailure.Explain(failure) is { } line)
        {
            await error.WriteLineAsync(line);
            return 1;
        }
    }

    /// <summary>Brings the database up to date before anything uses it.</summary>
    public static Task MigrateAsync(IServiceProvider services) =>
        services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);

    // a verb that needs the installation's services, not its web server
    private static async Task<int> WithServicesAsync(
        string[] args, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellationToken)
    {
        await using var app = await BuildAsync(args);
        return await work(app.Services, cancellationToken);
    }

    private static void PrepareFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.Create(Path.Combine(folder, ".write-test"), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingsException($"Cannot write to {folder} ({failure.Message}). Choose another folder with --Data:Folder.");
        }
    }

    private static async Task<WebApplication> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = ServerSettings.From(builder.Configuration, builder.Environment);
        PrepareFolder(settings.DataFolder);
        var loaded = FlowFolderLoader.Load(settings.FlowFolder);
        var sets = loaded.Problems.Count == 0 ? loaded.Sets : await LastPublication.ReadAsync(settings);
        var flows = sets.Count > 0 ? new FlowCatalog(sets) : throw new InvalidFlowsException(loaded.Problems);
        var app = ServerApp.Build(builder, settings, flows, ClockChoice.Machine);
        await MigrateAsync(app.Services);
        return app;
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        await using var app = await BuildAsync(args);
        var settings = app.Services.GetRequiredService<ServerSettings>();
        if (settings.Demo)
        {
            await app.Services.GetRequiredService<DemoUsers>().EnsureAsync(CancellationToken.None);
        }

        await app.Services.GetRequiredService<FollowFolder>().StartAsync(CancellationToken.None);
        await app.StartAsync();
        Welcome.Print(Console.Out, settings, app.Services.GetRequiredService<FlowCatalog>());
        await app.WaitForShutdownAsync();
        return 0;
    }
}
