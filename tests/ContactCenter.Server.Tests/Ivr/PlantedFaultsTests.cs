namespace ContactCenter.Server.Tests.Ivr;

/// <summary>One folder with faults of every sort: an author sees all of them at once, each at its place.</summary>
public sealed class PlantedFaultsTests
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["prat/organization.yaml"] = """
            name: { ca: El Prat, es: El Prat }
            zone: Europe/Prat
            languages: [ca, es]
            numbers:
              "+34930000001": main
              "+34930000002": night
              "930000003": main
            queues:
              general: { name: { ca: General, es: General }, priority: 12 }
              taxes: { name: { ca: Impostos }, max_waiting: many, colour: red }
            limits: { ring: 15, wrap_up: 2h }
            """,
        ["prat/main.flow.yaml"] = """
            flow: main
            schema: 1
            start: welcome
            nodes:
              welcome: { type: say, text: welcome, next: menu }
              menu:
                type: menu
                text: topic
                timeout: 8
                attempts: 0
                keys: { 1: general, "2": general, "10": general }
                on_timeout: general
                on_invalid: general
              general: { type: queue, queue: parking, on_answer: bye, on_full: nowhere, on_error: bye }
              bye: { type: hangup, txt: bye }
              open: { type: hours, calendar: summer, open: bye, closed: bye, holiday: bye, exception: bye, on_error: bye }
              open: { type: hangup }
              loop: { type: say, text: welcome, next: loop }
              odd: { type: dance }
              alias: *menu
              anchor: &here { type: hangup }
            """,
        ["prat/other.flow.yaml"] = "flow: other\nschema: 1\nstart: a\nnodes: { a: [ }\n",
        ["prat/calendar.yaml"] = """
            calendars:
              main:
                hours: { monday: ["8-20"], Tuesday: ["08:00-20:00"] }
                closures:
                  - { date: 2026-13-01, scope: state, name: Any nou }
                  - { date: 2026-01-06, scope: village, name: Reis }
            """,
        ["prat/texts/ca.yaml"] = """
            welcome: Hola
            topic: 1
            technical_problem: a
            unknown_number: b
            call_gone: c
            hold_the_line: d
            call_again_later: no
            """,
        ["prat/texts/en.yaml"] = """
            technical_problem: a
            unknown_number: b
            call_gone: c
            hold_the_line: d
            """,
        ["Vic_/organization.yaml"] = """
            name: { ca: Vic }
            zone: Europe/Madrid
            languages: [ca]
            numbers: { "+34930000001": main }
            queues: {}
            """,
        ["Vic_/main.flow.yml"] = "flow: main",
    };

    private static readonly string[] Expected =
    [
        "Vic_:1:1: expected a folder name of 1 to 40 lower-case letters, digits and hyphens",
        "Vic_/main.flow.yml:1:1: nothing reads this file; expected organization.yaml, calendar.yaml, <flow>.flow.yaml, texts/<language>.yaml or tests/<name>.test.yaml",
        "Vic_/organization.yaml:4:28: flow 'main' does not exist; expected a file main.flow.yaml",
        "Vic_/texts/ca.yaml:1:1: the file is missing",
        "prat/calendar.yaml:3:23: expected opening hours such as \"08:00-20:00\", found '8-20'",
        "prat/calendar.yaml:3:32: unknown property 'Tuesday'; expected monday, tuesday, wednesday, thursday, friday, saturday, sunday",
        "prat/calendar.yaml:5:17: expected a date such as 2026-12-25, found '2026-13-01'",
        "prat/calendar.yaml:6:36: expected state, region, locality or service, found 'village'",
        "prat/main.flow.yaml:7:5: property 'on_error' is missing",
        "prat/main.flow.yaml:9:14: expected a whole number with a unit: 6s, 2m or 1h, found the number 8",
        "prat/main.flow.yaml:10:15: expected a whole number from 1 to 5, found the number 0",
        "prat/main.flow.yaml:11:13: expected the key in quotes: \"1\"",
        "prat/main.flow.yaml:11:39: expected one key of a telephone: \"0\" to \"9\", \"*\" or \"#\", found '10'",
        "prat/main.flow.yaml:14:3: node 'general': on_full leads to 'nowhere', which does not exist",
        "prat/main.flow.yaml:14:3: node 'general': queue 'parking' is not in organization.yaml",
        "prat/main.flow.yaml:15:24: unknown property 'txt'; expected type, text",
        "prat/main.flow.yaml:16:3: node 'open': calendar 'summer' is not in calendar.yaml",
        "prat/main.flow.yaml:16:3: node 'open': no call can reach this node",
        "prat/main.flow.yaml:17:3: 'open' is written twice; the first stands in line 16",
        "prat/main.flow.yaml:18:3: node 'loop': calls can go round through this node without being asked anything",
        "prat/main.flow.yaml:18:3: node 'loop': no call can reach this node",
        "prat/main.flow.yaml:18:3: node 'loop': no way leads from here to the end of the call",
        "prat/main.flow.yaml:19:3: node 'odd': no call can reach this node",
        "prat/main.flow.yaml:19:16: expected a node type (say, menu, collect, branch, set, lookup, identify, notice, consent, hours, language, queue, wait_loop, offer_callback, book_slot, manage_callback, voicemail, transfer, interpreter, whisper, rate, survey, sms, subflow or hangup), found 'dance'",
        "prat/main.flow.yaml:20:3: node 'alias': no call can reach this node",
        "prat/main.flow.yaml:20:10: aliases are not used here; write the value instead of '*menu'",
        "prat/main.flow.yaml:21:3: node 'anchor': no call can reach this node",
        "prat/main.flow.yaml:21:11: anchors are not used here; remove '&here'",
        "prat/organization.yaml:2:7: expected a time zone such as Europe/Madrid, found 'Europe/Prat'",
        "prat/organization.yaml:5:3: number +34930000001 already belongs to 'Vic_'",
        "prat/organization.yaml:6:19: flow 'night' does not exist; expected a file night.flow.yaml",
        "prat/organization.yaml:7:3: expected a number in quotes with + and country code, such as \"+34930000001\", found '930000003'",
        "prat/organization.yaml:9:60: expected a whole number from 1 to 9, found the number 12",
        "prat/organization.yaml:10:18: property 'es' is missing",
        "prat/organization.yaml:10:49: expected a whole number from 1 to 10000, found 'many'",
        "prat/organization.yaml:10:55: unknown property 'colour'; expected name, skills, priority, max_waiting, match_language, widen, max_wait, overflow, hours",
        "prat/organization.yaml:11:17: expected a whole number with a unit: 6s, 2m or 1h, found the number 15",
        "prat/organization.yaml:11:30: expected a duration from 1s to 3600s, found '2h'",
        "prat/texts/ca.yaml:2:8: expected a text, found the number 1; write \"1\" if it is one",
        "prat/texts/en.yaml:1:1: language 'en' is not among the organization's languages",
        "prat/texts/en.yaml:1:1: text 'call_again_later' is missing; the server speaks it when something fails",
        "prat/texts/es.yaml:1:1: the file is missing",
    ];

    [Fact]
    public void Every_Fault_Is_Found_In_One_Run_And_Sorted()
    {
        var result = FlowFiles.Load(Files);

        result.Sets.ShouldBeEmpty();
        string.Join('\n', result.Problems.Where(problem => !IsSyntax(problem.File))).ShouldBe(string.Join('\n', Expected));
        result.Problems.Where(problem => IsSyntax(problem.File)).ShouldHaveSingleItem().ToString().ShouldStartWith("prat/other.flow.yaml:4:15: not valid YAML: ");
    }

    // the words of a syntax fault are the parser's
    private static bool IsSyntax(string file) => file.EndsWith("other.flow.yaml", StringComparison.Ordinal);
}
