using System.CommandLine;
using ContactCenter.Core.Common;
using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>The verb <c>flows script</c>: the plain call script that a councillor reads and signs.</summary>
internal static class FlowsScriptCommand
{
    private static readonly Option<string> Language = new("--language") { Description = "The callers' language: ca, es or en.", Required = true };
    private static readonly Option<string?> Organization = new("--organization") { Description = "Only of this one." };

    public static Command Create()
    {
        var script = new Command("script", "Writes what callers hear as a plain script: 1 where the files have a fault, 2 where there is nothing to write.") { FlowsFolder.Argument, Language, Organization };
        script.SetAction(WriteAsync);
        return script;
    }

    private static async Task<int> WriteAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (await FlowsFolder.FindAsync(arguments) is not { } folder)
        {
            return FlowsFolder.Impossible;
        }

        var loaded = FlowFolderLoader.Load(folder);
        var error = arguments.InvocationConfiguration.Error;
        foreach (var problem in loaded.Problems)
        {
            await error.WriteLineAsync(problem.ToString());
        }

        var language = new LanguageTag(arguments.GetValue(Language)!);
        var organization = arguments.GetValue(Organization);
        var sets = loaded.Drafts.Where(set => (organization is null || string.Equals(set.Organization.Id.Value, organization, StringComparison.Ordinal)) && set.Organization.Languages.Contains(language)).ToList();
        if (sets.Count == 0)
        {
            await error.WriteLineAsync($"No organization{(organization is null ? string.Empty : $" '{organization}'")} speaks '{language}' here.");
            return FlowsFolder.Impossible;
        }

        var script = new CallScript(new UiTexts());
        foreach (var set in sets)
        {
            await arguments.InvocationConfiguration.Output.WriteAsync(script.Write(set, language));
        }

        return loaded.Problems.Count == 0 ? 0 : FlowsFolder.Faulty;
    }
}
