using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Features.Ivr.Yaml;
using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCenter.Server.Tests.Ivr.Publication;

public sealed class PublicationTests
{
    private const string Texts = "prat/texts/ca.yaml";
    private const string Before = "Per a impostos i taxes, premeu 2.";
    private const string After = "Per a impostos, taxes i multes, premeu 2.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_Call_Ends_On_The_Version_That_It_Began_With_Also_After_A_Restart()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path, EmulatorOutside = true });
        var citizen = await host.DialAsync();
        await citizen.PressAsync("1");
        await citizen.UntilHearsAsync(Before);
        draft.Edit(Texts, Before, After);
        await host.UntilAsync(() => host.Rows.Count("FlowPublication WHERE OrganizationId = 'prat'") == 2, "the publication");
        await host.StopServersAsync();
        await host.StartServersAsync();

        await citizen.PressAsync("7");
        await host.UntilAsync(() => Heard(citizen, Before) == 2, "the question again");
        Heard(citizen, After).ShouldBe(0);
        var other = await host.DialAsync("+34600000102");
        await other.PressAsync("1");
        await other.UntilHearsAsync(After);
        Heard(other, Before).ShouldBe(0);
    }

    [Fact]
    public async Task A_Bad_Edit_Keeps_The_Last_Good_Version_And_Health_Says_Why()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        (await HealthAsync(host)).ShouldStartWith("Healthy");
        draft.Edit("prat/main.flow.yaml", "next: language }", "next: nowhere }");
        draft.Edit(Texts, Before, After);
        await host.PassAsync(30);

        (await HealthAsync(host)).ShouldStartWith("Degraded");
        (await HealthAsync(host)).ShouldContain("flows: Degraded (callers hear what was published last; prat/main.flow.yaml:");
        (await HealthAsync(host)).ShouldContain("leads to 'nowhere', which does not exist");
        var citizen = await host.DialAsync();
        await citizen.PressAsync("1");
        await citizen.UntilHearsAsync(Before);
        host.Rows.Count("FlowPublication WHERE OrganizationId = 'prat'").ShouldBe(1);

        draft.Edit("prat/main.flow.yaml", "next: nowhere }", "next: language }");
        await host.PassAsync(30);
        (await HealthAsync(host)).ShouldStartWith("Healthy");
        host.Rows.Count("FlowPublication WHERE OrganizationId = 'prat'").ShouldBe(2);
    }

    [Fact]
    public async Task Only_What_Changed_Is_Published_And_The_Other_Server_Takes_It_From_The_Database()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path, EmulatorOutside = true, Servers = 2 });
        using var elsewhere = new DraftFolder();
        elsewhere.Edit(Texts, Before, After);
        var result = await PublishAsync(host, elsewhere);

        result.Published.ShouldHaveSingleItem().OrganizationId.ShouldBe(new OrganizationId("prat"));
        result.Unchanged.ShouldBe([new OrganizationId("vic")]);
        var revision = result.Published[0].Revision;
        await host.UntilAsync(() => string.Equals(RevisionOf(host.Server(1)), revision, StringComparison.Ordinal), "the other server's catalog");
    }

    [Fact]
    public async Task A_Restart_Does_Not_Undo_What_Was_Published_From_Elsewhere()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path, EmulatorOutside = true });
        using var elsewhere = new DraftFolder();
        elsewhere.Edit(Texts, Before, After);
        var revision = (await PublishAsync(host, elsewhere)).Published[0].Revision;
        await host.StopServersAsync();
        await host.StartServersAsync();
        await host.PassAsync(30);

        RevisionOf(host.Services).ShouldBe(revision);
    }

    [Fact]
    public async Task An_Earlier_Version_Is_Put_Back_And_An_Unknown_One_Is_Refused()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        var prat = new OrganizationId("prat");
        var first = RevisionOf(host.Services);
        draft.Edit(Texts, Before, After);
        await host.UntilAsync(() => host.Rows.Count("FlowPublication WHERE OrganizationId = 'prat'") == 2, "the publication");
        var publish = host.Services.GetRequiredService<PublishFlows>();

        (await publish.RestoreAsync(prat, first, "sergi", Token)).Published.ShouldHaveSingleItem();
        await host.UntilAsync(() => string.Equals(RevisionOf(host.Services), first, StringComparison.Ordinal), "the first version");
        host.Rows.One("SELECT PublishedBy FROM FlowPublication ORDER BY Seq DESC").ShouldBe("sergi");
        (await publish.RestoreAsync(prat, first, "sergi", Token)).Unchanged.ShouldBe([prat]);
        (await publish.RestoreAsync(prat, "0123456789abcdef", "sergi", Token)).Problems.ShouldHaveSingleItem()
            .Message.ShouldBe("no version '0123456789abcdef' was ever published here");
    }

    [Fact]
    public async Task A_Faulty_Folder_Publishes_Nothing_And_Gives_Every_Fault()
    {
        using var draft = new DraftFolder();
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { FlowFolder = draft.Path });
        using var elsewhere = new DraftFolder();
        elsewhere.Edit("prat/main.flow.yaml", "next: language }", "next: nowhere }");
        elsewhere.Edit("vic/main.flow.yaml", "next: language }", "next: nowhere }");
        var result = await PublishAsync(host, elsewhere);

        result.Published.ShouldBeEmpty();
        result.Problems.Select(problem => problem.File).Distinct(StringComparer.Ordinal).ShouldBe(["prat/main.flow.yaml", "vic/main.flow.yaml"]);
        host.Rows.Count("FlowPublication").ShouldBe(2);
    }

    private static Task<PublishResult> PublishAsync(CallCentreHost host, DraftFolder folder)
    {
        var problems = new ProblemList();
        return host.Services.GetRequiredService<PublishFlows>().ExecuteAsync(FlowFolder.Read(folder.Path, problems), PublishedBy.Verb, onlyNew: false, Token);
    }

    private static string RevisionOf(IServiceProvider server) => server.GetRequiredService<FlowCatalog>().Get(new OrganizationId("prat")).Revision;

    private static int Heard(CitizenDriver citizen, string words) => citizen.Phone.Texts.Count(text => text.Contains(words, StringComparison.Ordinal));

    private static async Task<string> HealthAsync(CallCentreHost host)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync("/health/ready", Token);
        return await answer.Content.ReadAsStringAsync(Token);
    }
}
