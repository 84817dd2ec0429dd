using System.CommandLine;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Hosting;
using ContactCenter.Server.Infrastructure.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>
/// The verb <c>twilio fallback</c>: a document per number, to be hosted where this server is not, for the provider to ask when no server
/// answers. Made from the flow files alone. Exit code 1 for files with a fault, 2 where there is nothing to read or nowhere to write.
/// </summary>
internal static class FallbackCommand
{
    private const int Faulty = 1;
    private const int Impossible = 2;

    private static readonly Option<string> Out = new("--out") { Description = "The folder for the files, one per number.", DefaultValueFactory = _ => "twilio-fallback" };

    public static Command Create(Func<IConfiguration> readSettings)
    {
        var fallback = new Command("fallback", "Writes a static TwiML file per number, to be hosted elsewhere and named at Twilio as the handler when this server fails.") { Out };
        fallback.SetAction((arguments, cancellationToken) =>
            CommandLine.ExplainAsync(() => WriteAsync(arguments, readSettings(), cancellationToken), arguments.InvocationConfiguration.Error));
        return fallback;
    }

    private static async Task<int> WriteAsync(ParseResult arguments, IConfiguration settings, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var folder = ServerSettings.FlowFolderOf(settings["Ivr:Folder"]);
        if (!Directory.Exists(folder))
        {
            await error.WriteLineAsync($"There is no folder {folder}.");
            return Impossible;
        }

        var loaded = FlowFolderLoader.Load(folder);
        foreach (var problem in loaded.Problems)
        {
            await error.WriteLineAsync(problem.ToString());
        }

        if (loaded.Problems.Count > 0)
        {
            return Faulty;
        }

        var voices = new SpeechVoices(ServerSettings.VoicesOf(settings));
        var target = arguments.GetValue(Out)!;
        try
        {
            Directory.CreateDirectory(target);
            foreach (var (set, number) in loaded.Sets.SelectMany(set => set.Organization.Numbers.Keys, (set, number) => (set, number)))
            {
                var file = Path.Combine(target, $"{number.Value[1..]}.xml");
                await File.WriteAllBytesAsync(file, StandbyDocuments.HostedElsewhere(set, voices).Utf8, cancellationToken);
                await output.WriteLineAsync($"{number.Value}  {file}");
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"--out {target} cannot be written: {failure.Message}");
            return Impossible;
        }

        return 0;
    }
}
