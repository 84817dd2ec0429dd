using System.CommandLine;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Ivr.Yaml;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Ivr.Verbs;

/// <summary>The verb <c>flows publish</c>: puts a folder in force, or an earlier version back, for every server of the installation.</summary>
internal static class FlowsPublishCommand
{
    private static readonly Option<string?> Organization = new("--organization") { Description = "With --revision: whose version." };
    private static readonly Option<string?> Revision = new("--revision") { Description = "Puts a version back that was in force before." };

    public static Command Create(RunWithServices run)
    {
        var publish = new Command("publish", "Puts the flow folder (--Ivr:Folder) in force, or an earlier version back.") { Organization, Revision };
        publish.Validators.Add(arguments =>
        {
            if (arguments.GetValue(Organization) is null != arguments.GetValue(Revision) is null)
            {
                arguments.AddError("--organization and --revision go together.");
            }
        });
        publish.SetAction((arguments, cancellationToken) => run((services, token) => PublishAsync(arguments, services, token), cancellationToken));
        return publish;
    }

    private static async Task<int> PublishAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var console = arguments.InvocationConfiguration;
        var publish = services.GetRequiredService<PublishFlows>();
        var result = arguments.GetValue(Revision) is { } revision
            ? await publish.RestoreAsync(new OrganizationId(arguments.GetValue(Organization)!), revision, PublishedBy.Verb, cancellationToken)
            : await PublishFolderAsync(services.GetRequiredService<ServerSettings>().FlowFolder, publish, cancellationToken);
        foreach (var problem in result.Problems)
        {
            await console.Error.WriteLineAsync(problem.ToString());
        }

        foreach (var publication in result.Published)
        {
            await console.Output.WriteLineAsync($"{publication.OrganizationId}: {publication.Revision} is in force.");
        }

        foreach (var organization in result.Unchanged)
        {
            await console.Output.WriteLineAsync($"{organization}: unchanged.");
        }

        return result.Problems.Count == 0 ? 0 : 1;
    }

    private static Task<PublishResult> PublishFolderAsync(string folder, PublishFlows publish, CancellationToken cancellationToken)
    {
        var problems = new ProblemList();
        var files = FlowFolder.Read(folder, problems);
        return problems.Count > 0
            ? Task.FromResult(PublishResult.Refused(problems.Sorted()))
            : publish.ExecuteAsync(files, PublishedBy.Verb, onlyNew: false, cancellationToken);
    }
}
