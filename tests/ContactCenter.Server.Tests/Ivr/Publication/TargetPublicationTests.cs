using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Ivr.Yaml;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Ivr.Publication;

public sealed class TargetPublicationTests
{
    private const string File = "vic/organization.yaml";
    private const string Promise = "targets: [{ name: phone, share: 90, within: 20s, valid_from: 2026-01-01 }]\nqueues:\n";

    [Fact]
    public async Task A_Changed_Target_Is_Refused_Until_It_Begins_Later()
    {
        using var draft = new DraftFolder();
        draft.Edit(File, "queues:\n", Promise);
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        using var next = new DraftFolder();
        next.Edit(File, "queues:\n", Promise.Replace("share: 90", "share: 80", StringComparison.Ordinal));

        var refused = await PublishAsync(host, next);
        refused.Published.ShouldBeEmpty();
        refused.Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe($"{File}:1:1: target 'phone' was changed; expected a valid_from after 2026-01-01, found 2026-01-01");

        next.Edit(File, "valid_from: 2026-01-01", "valid_from: 2026-01-02");
        (await PublishAsync(host, next)).Published.ShouldHaveSingleItem().OrganizationId.Value.ShouldBe("vic");
    }

    private static Task<PublishResult> PublishAsync(CallCentreHost host, DraftFolder folder) =>
        host.Services.GetRequiredService<PublishFlows>().ExecuteAsync(
            FlowFolder.Read(folder.Path, new ProblemList()), PublishedBy.Verb, onlyNew: false, TestContext.Current.CancellationToken);
}
