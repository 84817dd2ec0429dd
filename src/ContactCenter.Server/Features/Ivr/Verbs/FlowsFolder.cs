using System.CommandLine;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>The flow folder that a verb works on, and how a verb ends.</summary>
internal static class FlowsFolder
{
    /// <summary>The files have a fault, or a scenario went otherwise.</summary>
    public const int Faulty = 1;

    /// <summary>What is asked for cannot be done: no such folder, organization, flow or language.</summary>
    public const int Impossible = 2;

    public static Argument<string?> Argument { get; } = new("folder") { Description = "The flow folder; the one of the working folder if left out.", Arity = ArgumentArity.ZeroOrOne };

    public static Option<bool> Json { get; } = new("--json") { Description = "Writes JSON for programs." };

    /// <summary>The folder; null, and a line that says so, where there is none.</summary>
    public static async Task<string?> FindAsync(ParseResult arguments)
    {
        var folder = ServerSettings.FlowFolderOf(arguments.GetValue(Argument));
        if (Directory.Exists(folder))
        {
            return folder;
        }

        await arguments.InvocationConfiguration.Error.WriteLineAsync($"There is no folder {folder}.");
        return null;
    }
}
