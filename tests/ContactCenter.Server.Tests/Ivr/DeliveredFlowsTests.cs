using System.Globalization;
using System.Runtime.CompilerServices;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Tests.Ivr.Publication;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class DeliveredFlowsTests
{
    private readonly FlowCatalog _catalog = FlowCatalog.FromFolder(FlowFiles.DeliveredFolder);

    [Fact]
    public void Folder_Has_No_Fault() => FlowFolderLoader.Load(FlowFiles.DeliveredFolder).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("+34930000001", "prat", "main")]
    [InlineData("+34930000002", "prat", "demo")]
    [InlineData("+34938000001", "vic", "main")]
    public void Number_Leads_To_Its_Flow(string number, string organization, string flow)
    {
        var set = Caller.SetOf(_catalog, number);

        set.Organization.Id.ShouldBe(new OrganizationId(organization));
        set.Organization.Numbers[Caller.Number(number)].ShouldBe(new FlowId(flow));
    }

    [Theory]
    [InlineData("+34930000001")]
    [InlineData("+34930000002")]
    [InlineData("+34938000001")]
    public void Catalan_Greets_And_Whoever_Stays_Silent_Reaches_A_Person(string number)
    {
        var call = new Caller(_catalog, number, "2026-05-12T10:00+02:00");
        call.Heard[0].ShouldContain("Ajuntament");

        for (var silences = 0; silences < 4; silences++)
        {
            call.StaySilent();
        }

        call.Queue.ShouldBe("general");
        call.Language.ShouldBe("ca");
    }

    [Theory]
    [InlineData("1", "general", "digital_certificate")]
    [InlineData("2", "taxes", "taxes")]
    [InlineData("3", "general", "census")]
    [InlineData("4", "general", "e_procedures")]
    [InlineData("0", "general", null)]
    public void Topic_Leads_To_Its_Queue_And_From_The_Conversation_To_The_Rating_And_The_End(string key, string queue, string? topic)
    {
        foreach (var language in new[] { "1", "2", "3" })
        {
            var call = new Caller(_catalog, "+34930000001", "2026-05-12T10:00+02:00").Press(language).Press(key);
            call.Queue.ShouldBe(queue);
            call.Topic.ShouldBe(topic);

            call.Talked().Heard.ShouldHaveSingleItem().ShouldSatisfyAllConditions(text => text.ShouldContain("1"), text => text.ShouldContain("5"));
            call.Press("5").Ended.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("+34930000001", "2026-05-12T07:59:59+02:00", "is closed at the moment")]
    [InlineData("+34930000001", "2026-05-12T08:00+02:00", "For digital certificates, press 1")]
    [InlineData("+34930000001", "2026-05-12T20:00+02:00", "is closed at the moment")]
    [InlineData("+34930000001", "2026-05-16T10:00+02:00", "is closed at the moment")]
    [InlineData("+34930000001", "2027-03-26T10:00+01:00", "Today is a public holiday")]
    [InlineData("+34930000001", "2027-03-29T10:00+02:00", "Today is a public holiday")]
    [InlineData("+34930000002", "2027-03-29T03:00+02:00", "For digital certificates, press 1")]
    [InlineData("+34938000001", "2026-05-11T13:59+02:00", "For digital certificates, press 1")]
    [InlineData("+34938000001", "2026-05-11T16:30+02:00", "is closed at the moment")]
    [InlineData("+34938000001", "2026-05-12T16:30+02:00", "For digital certificates, press 1")]
    [InlineData("+34938000001", "2026-05-14T18:59+02:00", "For digital certificates, press 1")]
    [InlineData("+34938000001", "2026-12-08T10:00+01:00", "Today is a public holiday")]
    public void Hours_Of_Each_Council_Decide_What_Follows_The_Language(string number, string at, string words) =>
        new Caller(_catalog, number, at).Press("3").Heard[0].ShouldContain(words);

    [Fact]
    public void Whoever_Hears_That_We_Are_Closed_Hears_When_We_Open()
    {
        new Caller(_catalog, "+34930000001", "2026-05-16T10:00+02:00").Press("2").Heard[0].ShouldContain("Próxima apertura: lunes 18 de mayo a las ocho de la mañana.");
        new Caller(_catalog, "+34938000001", "2026-12-08T10:00+01:00").Press("3").Heard[0].ShouldContain("We will open tomorrow, Wednesday 9 December, at nine in the morning.");
    }

    [Theory]
    [InlineData("1", "Després del senyal")]
    [InlineData("2", "Adéu-siau")]
    public void Closed_Line_Takes_A_Message_From_Whoever_Agrees_To_It(string key, string heard) =>
        new Caller(_catalog, "+34930000001", "2026-05-16T10:00+02:00").Press("1").Press(key).Heard[0].ShouldContain(heard);

    [Fact]
    public void Emergency_Is_Told_Before_Anything_Else_While_It_Lasts_And_No_Longer()
    {
        new Caller(_catalog, "+34930000001", "2026-01-20T10:00+01:00").Press("2").Heard[0].ShouldContain("112");
        new Caller(_catalog, "+34930000001", "2026-01-21T10:00+01:00").Press("2").Heard[0].ShouldContain("pulse 1");
    }

    [Fact]
    public void Where_Nobody_Could_Answer_A_Message_Is_Offered_At_Once()
    {
        var call = new Caller(_catalog, "+34938000001", "2026-05-12T10:00+02:00", agents: 0).Press("3").Press("2");

        call.Queue.ShouldBeNull();
        call.Heard[0].ShouldStartWith("There is nobody who can take your call");
        call.Heard[^1].ShouldContain("leave a recorded message");
    }

    [Fact]
    public void Topics_Can_Be_Heard_Again() =>
        new Caller(_catalog, "+34930000001", "2026-05-12T10:00+02:00").Press("3").Press("9").Heard[0].ShouldContain("To hear this again, press 9.");

    [Fact]
    public void Flow_Of_The_Readme_Works_As_It_Stands_There()
    {
        using var draft = new DraftFolder();
        var readme = File.ReadAllText(Readme());
        var flow = readme.Split("```yaml\n")[1].Split("```")[0];
        File.WriteAllText(Path.Combine(draft.Path, "prat", "night.flow.yaml"), flow);
        draft.Edit("prat/organization.yaml", "  \"+34930000002\": demo\n", "  \"+34930000002\": demo\n  \"+34930000003\": night\n");

        var loaded = FlowFolderLoader.Load(draft.Path);

        loaded.Problems.Concat(loaded.Warnings).Select(problem => problem.ToString()).ShouldBeEmpty();
        flow.Split('\n').Length.ShouldBeLessThanOrEqualTo(31);
        new Caller(new FlowCatalog(loaded.Sets), "+34930000003", "2027-01-06T10:00+01:00").Press("3").Press("1").Heard[0].ShouldStartWith("After the tone");
    }

    [Fact]
    public void Twelve_General_Holidays_Are_There_In_Both_Years()
    {
        foreach (var set in _catalog.All)
        {
            foreach (var year in new[] { 2026, 2027 })
            {
                var noon = new DateTimeOffset(year, 1, 1, 11, 0, 0, TimeSpan.Zero);
                Enumerable.Range(0, 365)
                    .Count(day => _catalog.FactsFor(set, noon.AddDays(day)).Hours("main").Exit is HoursExit.Holiday)
                    .ShouldBe(12, string.Create(CultureInfo.InvariantCulture, $"{set.Organization.Id} {year}"));
            }
        }
    }

    [Fact]
    public void Every_Language_Has_The_Same_Texts_And_None_Is_Never_Spoken()
    {
        foreach (var set in _catalog.All)
        {
            var spoken = set.Flows.Values.SelectMany(flow => flow.Nodes.Values)
                .SelectMany(node => node.References.Where(reference => reference.Kind == FlowReferenceKind.Text).Select(reference => reference.Name))
                .Concat(set.Notices.Values.Select(notice => notice.Text))
                .Concat(set.Organization.RemoteHelp?.Texts ?? [])
                .Concat(StandbyTexts.All)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var (language, texts) in set.Texts.ByLanguage)
            {
                texts.Keys.ShouldBe(spoken, StringComparer.Ordinal, ignoreOrder: true, $"{set.Organization.Id}/texts/{language}.yaml");
            }
        }
    }

    private static string Readme([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../README.md"));
}
