using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class OrganizationFileTests
{
    private const string File = "vila/organization.yaml";

    [Fact]
    public void Everything_Written_Is_Read()
    {
        var organization = Load("""
            name: { ca: Vila, oc-aranese: Vila d'Aran }
            zone: Atlantic/Canary
            languages: [ca, oc-aranese]
            numbers: { "+34930000009": main, "+34930000001": main }
            queues:
              taxes: { name: { ca: Impostos, oc-aranese: Impòsti }, skills: [taxes, law], priority: 2, max_waiting: 7 }
            limits: { ring: 20s, wrap_up: 2m, database_away: 90s }
            emergency_number: "+34930000112"
            """);

        organization.Zone.Id.ShouldBe("Atlantic/Canary");
        organization.DefaultLanguage.ShouldBe(new LanguageTag("ca"));
        organization.NameIn(new LanguageTag("oc-aranese")).ShouldBe("Vila d'Aran");
        organization.CallerId.ShouldBe(Caller.Number("+34930000009"));
        organization.Numbers.Values.ShouldAllBe(flow => flow == new FlowId("main"));
        organization.EmergencyNumber.ShouldBe(Caller.Number("+34930000112"));
        organization.Limits.ShouldBe(new OrganizationLimits { Ring = TimeSpan.FromSeconds(20), WrapUp = TimeSpan.FromMinutes(2), DatabaseAway = TimeSpan.FromSeconds(90) });
        var queue = organization.Queues[new QueueId("taxes")];
        queue.Skills.ShouldBe([new Skill("taxes"), new Skill("law")]);
        (queue.Priority, queue.MaxWaiting).ShouldBe((2, 7));
        queue.Names[new LanguageTag("oc-aranese")].ShouldBe("Impòsti");
    }

    [Fact]
    public void What_Is_Left_Out_Has_Its_Default()
    {
        var organization = Load(FlowFiles.Sound()[File].Replace("queues: {}", "queues: { general: { name: { ca: General } } }", StringComparison.Ordinal));

        organization.Limits.ShouldBe(new OrganizationLimits());
        organization.EmergencyNumber.ShouldBeNull();
        organization.Queues[new QueueId("general")].ShouldSatisfyAllConditions(
            queue => queue.Skills.ShouldBeEmpty(),
            queue => queue.Priority.ShouldBe(QueueSettings.DefaultPriority),
            queue => queue.MaxWaiting.ShouldBe(1000));
    }

    [Theory]
    [InlineData("zone: Europe/Madrid", "zone: ../../etc/passwd", "2:7: expected a time zone such as Europe/Madrid, found '../../etc/passwd'")]
    [InlineData("[ca]", "[]", "3:12: expected at least one language, found a list")]
    [InlineData("[ca]", "[ca, ca]", "3:17: language 'ca' is already in the list")]
    [InlineData("[ca]", "[ca, Catalan]", "3:17: expected a language tag such as ca, es or oc-aranese, found 'Catalan'")]
    [InlineData("{ \"+34930000009\": main }", "{}", "4:10: expected at least one number, found properties")]
    [InlineData("\"+34930000009\"", "+34930000009", "4:12: expected the key in quotes: \"+34930000009\"")]
    [InlineData("queues: {}", "queues: { Big: { name: { ca: a } } }", "5:11: expected a name of 1 to 40 lower-case letters, digits, '-' or '_', found 'Big'")]
    [InlineData("queues: {}", "queues: { a: { name: { ca: a }, max_waiting: 0 } }", "5:46: expected a whole number from 1 to 10000, found the number 0")]
    [InlineData("queues: {}", "queues: {}\nlimits: { ring: 0s }", "6:17: expected a duration from 1s to 3600s, found '0s'")]
    [InlineData("queues: {}", "queues: {}\nemergency_number: \"112\"", "6:19: expected a number in quotes with + and country code, such as \"+34930000001\", found '112'")]
    [InlineData("queues: {}", "colour: red", "5:1: unknown property 'colour'; expected name, zone, languages, numbers, queues, limits, emergency_number, own_numbers, switchboards, pseudo_numbers, interpreters, transfers, dispositions, remote_help, targets, agreements")]
    public void Fault_Is_Told_At_Its_Place(string sound, string faulty, string problem) =>
        FlowFiles.ProblemsWith(File, FlowFiles.Sound()[File].Replace(sound, faulty, StringComparison.Ordinal)).ShouldContain($"{File}:{problem}", StringComparer.Ordinal);

    [Fact]
    public void Organization_Without_Its_File_Is_A_Problem()
    {
        var files = FlowFiles.Sound();
        files.Remove(File);

        FlowFiles.Load(files).Problems.ShouldHaveSingleItem().ToString().ShouldBe($"{File}:1:1: the file is missing");
    }

    private static Organization Load(string content)
    {
        var files = FlowFiles.Sound();
        files[File] = content;
        files["vila/texts/oc-aranese.yaml"] = files["vila/texts/ca.yaml"];
        if (!content.Contains("oc-aranese", StringComparison.Ordinal))
        {
            files.Remove("vila/texts/oc-aranese.yaml");
        }

        return FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Organization;
    }
}
