using System.Globalization;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;

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

        for (var silences = 0; silences < 5; silences++)
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
    [InlineData("+34930000001", "2026-05-12T07:59:59+02:00", "closed")]
    [InlineData("+34930000001", "2026-05-12T08:00+02:00", "topic")]
    [InlineData("+34930000001", "2026-05-12T20:00+02:00", "closed")]
    [InlineData("+34930000001", "2026-05-16T10:00+02:00", "closed")]
    [InlineData("+34930000001", "2027-03-26T10:00+01:00", "holiday")]
    [InlineData("+34930000001", "2027-03-29T10:00+02:00", "holiday")]
    [InlineData("+34930000002", "2027-03-29T03:00+02:00", "topic")]
    [InlineData("+34938000001", "2026-05-11T13:59+02:00", "topic")]
    [InlineData("+34938000001", "2026-05-11T16:30+02:00", "closed")]
    [InlineData("+34938000001", "2026-05-12T16:30+02:00", "topic")]
    [InlineData("+34938000001", "2026-05-14T18:59+02:00", "topic")]
    [InlineData("+34938000001", "2026-12-08T10:00+01:00", "holiday")]
    public void Hours_Of_Each_Council_Decide_What_Follows_The_Language(string number, string at, string node) =>
        new Caller(_catalog, number, at).Press("3").Node.ShouldBe(node);

    [Fact]
    public void Whoever_Hears_That_We_Are_Closed_Hears_When_We_Open()
    {
        new Caller(_catalog, "+34930000001", "2026-05-16T10:00+02:00").Press("2").Heard[0].ShouldContain("de ocho de la mañana a ocho de la tarde");
        new Caller(_catalog, "+34938000001", "2026-12-08T10:00+01:00").Press("3").Heard[0].ShouldContain("from nine in the morning");
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
            var spoken = set.Flows.Values.SelectMany(flow => flow.Nodes.Values).SelectMany(TextsOf).Concat(StandbyTexts.All).ToHashSet(StringComparer.Ordinal);
            foreach (var (language, texts) in set.Texts.ByLanguage)
            {
                texts.Keys.ShouldBe(spoken, StringComparer.Ordinal, ignoreOrder: true, $"{set.Organization.Id}/texts/{language}.yaml");
            }
        }
    }

    private static IEnumerable<string> TextsOf(FlowNode node) => node switch
    {
        SayNode say => [say.Text],
        MenuNode menu => [menu.Text],
        LanguageNode language => [language.Text],
        QueueNode { Text: { } text } => [text],
        RateNode rate => [rate.Text, rate.Repeat, rate.Thanks],
        HangUpNode { Text: { } text } => [text],
        _ => [],
    };
}
