using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>What an organization promises, and whose numbers stand for nobody.</summary>
public sealed class OrganizationListsTests
{
    private const string File = "vila/organization.yaml";

    [Fact]
    public void Targets_Are_Read()
    {
        var targets = Load("""
            targets:
              - { name: phone, share: 90, within: 20s, valid_from: 2026-01-01, queues: [general] }
              - { name: phone, share: 95, within: 15s, valid_from: 2026-07-01 }
            """).Targets;

        targets.Select(target => (target.Name, target.Share, target.Within.TotalSeconds, target.ValidFrom))
            .ShouldBe([("phone", 90, 20, new DateOnly(2026, 1, 1)), ("phone", 95, 15, new DateOnly(2026, 7, 1))]);
        targets[0].Queues.ShouldBe([new QueueId("general")]);
        targets[1].Queues.ShouldBeEmpty();
    }

    [Fact]
    public void Lists_Of_Callers_Are_Read()
    {
        var lists = Load("""
            own_numbers: ["+34933700000", "+34933700001"]
            switchboards: ["+34934000000"]
            pseudo_numbers: [anonymous, "+34000000000"]
            """).CallerLists;

        lists.OwnNumbers.ShouldBe([Caller.Number("+34933700000"), Caller.Number("+34933700001")], ignoreOrder: true);
        lists.Switchboards.ShouldBe([Caller.Number("+34934000000")]);
        lists.PseudoNumbers.ShouldBe(["anonymous", "+34000000000"], ignoreOrder: true);
        lists.PseudoNumbers.Contains("ANONYMOUS").ShouldBeTrue();
    }

    [Fact]
    public void Numbers_To_Lead_Callers_To_Are_Read()
    {
        var police = Load("transfers: { police: { name: { ca: Policia }, number: \"+34930000092\" } }").OutsideTargets.ShouldHaveSingleItem();

        (police.Id, police.NameIn(new("es"), new("ca")), police.Number.Value).ShouldBe(("police", "Policia", "+34930000092"));
    }

    [Fact]
    public void Dispositions_Are_Read_In_Their_Order()
    {
        var types = Load("""
            dispositions:
              wrong: { name: { ca: Equivocada } }
              census: { name: { ca: Padró } }
            """).Dispositions;

        types.Select(type => (type.Code.Value, type.NameIn(new("en"), new("ca")))).ShouldBe([("wrong", "Equivocada"), ("census", "Padró")]);
    }

    [Fact]
    public void What_Is_Left_Out_Is_Empty()
    {
        var organization = Load(string.Empty);

        organization.Targets.ShouldBeEmpty();
        organization.Dispositions.ShouldBeEmpty();
        organization.CallerLists.OwnNumbers.ShouldBeEmpty();
        organization.CallerLists.Switchboards.ShouldBeEmpty();
        organization.CallerLists.PseudoNumbers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("targets: [{ name: phone, share: 0, within: 20s, valid_from: 2026-01-01 }]", "6:33: expected a whole number from 1 to 100, found the number 0")]
    [InlineData("targets: [{ name: phone, share: 101, within: 20s, valid_from: 2026-01-01 }]", "6:33: expected a whole number from 1 to 100, found the number 101")]
    [InlineData("targets: [{ name: phone, share: 90, within: 20, valid_from: 2026-01-01 }]", "6:45: expected a whole number with a unit: 6s, 2m or 1h, found the number 20")]
    [InlineData("targets: [{ name: phone, share: 90, within: 20s }]", "6:11: property 'valid_from' is missing")]
    [InlineData("targets: [{ name: phone, share: 90, within: 20s, valid_from: 2026-02-30 }]", "6:62: expected a date such as 2026-12-25, found '2026-02-30'")]
    [InlineData("targets: [{ name: phone, share: 90, within: 20s, valid_from: 2026-01-01, queues: [parking] }]", "6:83: queue 'parking' is not in organization.yaml")]
    [InlineData("targets: [{ name: a, share: 9, within: 2s, valid_from: 2026-01-01 }, { name: a, share: 8, within: 2s, valid_from: 2026-01-01 }]", "6:70: target 'a' already has a version from that day")]
    [InlineData("dispositions: { Census: { name: { ca: a } } }", "6:17: expected a name of 1 to 40 lower-case letters, digits, '-' or '_', found 'Census'")]
    [InlineData("dispositions: { census: {} }", "6:25: property 'name' is missing")]
    [InlineData("dispositions: { census: { name: { es: a } } }", "6:33: property 'ca' is missing", "6:35: unknown property 'es'; expected ca")]
    [InlineData("transfers: { police: { name: { ca: a }, number: \"092\" } }", "6:49: expected a number in quotes with + and country code, such as \"+34930000001\", found '092'")]
    [InlineData("transfers: { police: { name: { ca: a } } }", "6:22: property 'number' is missing")]
    [InlineData("dispositions: [census]", "6:15: expected properties such as 'name: value', found a list")]
    [InlineData("targets: { phone: 90 }", "6:10: expected a list in [ ], found properties")]
    [InlineData("own_numbers: [\"933700000\"]", "6:15: expected a number in quotes with + and country code, such as \"+34930000001\", found '933700000'")]
    [InlineData("own_numbers: [+34933700000]", "6:15: expected a number in quotes with + and country code, such as \"+34930000001\", found the number +34933700000")]
    [InlineData("switchboards: [\"+34934000000\", \"+34934000000\"]", "6:32: number +34934000000 is already in the list")]
    [InlineData("pseudo_numbers: [Anonymous, anonymous]", "6:29: 'anonymous' is already in the list")]
    [InlineData("pseudo_numbers: [0]", "6:18: expected a text, found the number 0; write \"0\" if it is one")]
    public void Fault_Is_Told_At_Its_Place(string lines, params string[] problems) =>
        FlowFiles.ProblemsWith(File, With(lines)).ShouldBe(problems.Select(problem => $"{File}:{problem}"));

    private static string With(string lines) =>
        FlowFiles.Sound()[File].Replace("queues: {}", $"queues: {{ general: {{ name: {{ ca: General }} }} }}\n{lines}", StringComparison.Ordinal);

    private static Organization Load(string lines)
    {
        var files = FlowFiles.Sound();
        files[File] = With(lines);
        return FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Organization;
    }
}
