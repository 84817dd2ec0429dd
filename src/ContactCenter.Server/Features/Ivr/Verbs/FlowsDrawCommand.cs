using System.CommandLine;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Scenarios;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>
/// The verb <c>flows draw</c>: flows as text or picture, from the files alone. Exit code 1 where the files have a fault: then what
/// could be read is drawn; 2 where there is nothing of that name, or nowhere to write.
/// </summary>
internal static class FlowsDrawCommand
{
    private const string Mermaid = "mermaid";
    private const string Svg = "svg";
    private static readonly LanguageTag Language = new("en");
    private static readonly Option<string?> Organization = new("--organization") { Description = "Only the flows of this one." };
    private static readonly Option<string?> Flow = new("--flow") { Description = "Only flows of this name." };
    private static readonly Option<string> Format = new("--format") { Description = "What to draw: mermaid or svg.", DefaultValueFactory = _ => Mermaid };
    private static readonly Option<string?> Out = new("--out") { Description = "A folder for a file per flow; the standard output if left out." };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong(Mermaid, Svg);
        var draw = new Command("draw", "Draws flows, with the seconds until a person for whoever presses nothing, and what the scenarios come to.") { FlowsFolder.Argument, Organization, Flow, Format, Out };
        draw.SetAction(DrawAsync);
        return draw;
    }

    private static async Task<int> DrawAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (await FlowsFolder.FindAsync(arguments) is not { } root)
        {
            return FlowsFolder.Impossible;
        }

        var loaded = FlowFolderLoader.Load(root);
        var played = ScenarioFolder.Play(root, loaded.Sets);
        foreach (var problem in loaded.Problems)
        {
            await error.WriteLineAsync(problem.ToString());
        }

        var wanted = loaded.Drafts
            .Where(set => IsWanted(arguments.GetValue(Organization), set.Organization.Id.Value))
            .SelectMany(set => set.Flows.Values.OrderBy(flow => flow.Id.Value, StringComparer.Ordinal), (set, flow) => (Set: set, Flow: flow))
            .Where(pair => IsWanted(arguments.GetValue(Flow), pair.Flow.Id.Value))
            .ToList();
        if (Refusal(arguments, wanted.Count) is { } refusal)
        {
            await error.WriteLineAsync(refusal);
            return FlowsFolder.Impossible;
        }

        var texts = new UiTexts();
        foreach (var (set, flow) in wanted)
        {
            var picture = FlowPicture.Of(set, flow, texts, Language, played.Results.Count > 0 ? played.Covered(set, flow) : null);
            var drawn = IsSvg(arguments) ? picture.Svg : picture.Mermaid;
            if (arguments.GetValue(Out) is not { } folder)
            {
                await output.WriteLineAsync(drawn.AsMemory(), cancellationToken);
            }
            else if (await WriteAsync(Path.Combine(folder, FileOf(set, flow, IsSvg(arguments))), drawn, cancellationToken) is { } failure)
            {
                await error.WriteLineAsync(failure);
                return FlowsFolder.Impossible;
            }
        }

        return loaded.Problems.Count == 0 ? 0 : FlowsFolder.Faulty;
    }

    private static string? Refusal(ParseResult arguments, int count) => count switch
    {
        0 => "No flow of that name could be read here.",
        > 1 when IsSvg(arguments) && arguments.GetValue(Out) is null => "Several pictures make no file: name one flow with --organization and --flow, or a folder with --out.",
        _ => null,
    };

    private static bool IsWanted(string? asked, string name) => asked is null || string.Equals(asked, name, StringComparison.Ordinal);

    private static bool IsSvg(ParseResult arguments) => string.Equals(arguments.GetValue(Format), Svg, StringComparison.Ordinal);

    private static string FileOf(FlowSet set, Flow flow, bool isSvg) => $"{set.Organization.Id}-{flow.Id}.{(isSvg ? "svg" : "mmd")}";

    private static async Task<string?> WriteAsync(string file, string drawn, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await File.WriteAllTextAsync(file, drawn, cancellationToken);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"--out {file} cannot be written: {failure.Message}";
        }
    }
}
