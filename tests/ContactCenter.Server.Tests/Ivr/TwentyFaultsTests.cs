using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>Twenty faults in files that are sound without them: twenty findings in one run, none for what follows from another.</summary>
public sealed class TwentyFaultsTests
{
    private static readonly (string File, string Sound, string Faulty, string Finding)[] Faults =
    [
        ("calendar.yaml", "monday: [\"08:00-20:00\"]", "monday: [\"08:00-25:00\"]", "5:16: expected opening hours such as \"08:00-20:00\", found '08:00-25:00'"),
        ("calendar.yaml", "scope: region", "scope: city", "7:36: expected state, region, locality or service, found 'city'"),
        ("calendar.yaml", "date: 2026-12-24", "date: 24/12/2026", "9:17: expected a date such as 2026-12-25, found '24/12/2026'"),
        ("calendar.yaml", "until: 2026-12-05T20:00", "until: 2026-11-05T20:00", "11:56: expected an end after 'from'"),
        ("main.flow.yaml", "schema: 1", "schema: 2", "3:9: expected a whole number from 1 to 1, found the number 2"),
        ("main.flow.yaml", "max_menu_depth: 2", "max_menu_depth: 20", "5:53: expected a whole number from 1 to 10, found the number 20"),
        ("main.flow.yaml", "privacy: personal", "privacy: hidden", "6:48: expected public, personal or secret, found 'hidden'"),
        ("main.flow.yaml", "notice: storm", "notice: snow", "8:3: node 'start': notice 'snow' is not in calendar.yaml"),
        ("main.flow.yaml", "\"2\": general", "2: general", "12:27: expected the key in quotes: \"2\""),
        ("main.flow.yaml", "on_full: bye", "on_full: by", "18:3: node 'general': on_full leads to 'by', which does not exist"),
        ("main.flow.yaml", "type: hangup", "type: hangup, now: true", "19:24: unknown property 'now'; expected type, text"),
        ("night.flow.yaml", "flow: night", "flow: nacht", "2:7: expected the name of the file, 'night', found 'nacht'"),
        ("organization.yaml", "zone: Europe/Madrid", "zone: Europe/Prat", "3:7: expected a time zone such as Europe/Madrid, found 'Europe/Prat'"),
        ("organization.yaml", "\"+34930000010\": night", "\"+34930000010\": evening", "5:50: flow 'evening' does not exist; expected a file evening.flow.yaml"),
        ("organization.yaml", "priority: 5", "priority: 0", "7:60: expected a whole number from 1 to 9, found the number 0"),
        ("organization.yaml", "\"+34933700000\"", "\"933700000\"", "8:15: expected a number in quotes with + and country code, such as \"+34930000001\", found '933700000'"),
        ("organization.yaml", "share: 90", "share: 190", "10:27: expected a whole number from 1 to 100, found the number 190"),
        ("tests/night.test.yaml", "", "", "nothing reads this file; expected organization.yaml, calendar.yaml, <flow>.flow.yaml, texts/<language>.yaml or tests/<name>.test.yaml"),
        ("texts/ca.yaml", "hold_the_line: d", "hold_the_lines: d", "1:1: text 'hold_the_line' is missing; the server speaks it when something fails"),
        ("texts/es.yaml", "bye: Adiós", "bye: no hay\nbye: Adiós", "3:1: 'bye' is written twice; the first stands in line 2"),
    ];

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["calendar.yaml"] = """
            # opening hours
            calendars:
              main:
                hours:
                  monday: ["08:00-20:00"]
                closures:
                  - { date: 2026-12-26, scope: region, name: Sant Esteve }
                special:
                  - { date: 2026-12-24, hours: [] }
            notices:
              storm: { text: storm, from: 2026-12-01T08:00, until: 2026-12-05T20:00 }
            """,
        ["main.flow.yaml"] = """
            # the line
            flow: main
            schema: 1
            start: start
            limits: { max_seconds_to_human: 60, max_menu_depth: 2 }
            variables: { reference: { type: text, privacy: personal } }
            nodes:
              start: { type: notice, notice: storm, next: topic }
              topic:
                type: menu
                text: topic
                keys: { "1": general, "2": general, "0": general }
                timeout: 8s
                attempts: 2
                on_timeout: general
                on_invalid: general
                on_error: general
              general: { type: queue, queue: general, on_answer: bye, on_full: bye, on_error: bye }
              bye: { type: hangup, text: bye }
            """,
        ["night.flow.yaml"] = """
            # at night
            flow: night
            schema: 1
            start: bye
            nodes:
              bye: { type: hangup, text: bye }
            """,
        ["organization.yaml"] = """
            # who we are
            name: { ca: Vila, es: Villa }
            zone: Europe/Madrid
            languages: [ca, es]
            numbers: { "+34930000009": main, "+34930000010": night }
            queues:
              general: { name: { ca: General, es: General }, priority: 5 }
            own_numbers: ["+34933700000"]
            targets:
              - { name: phone, share: 90, within: 20s, valid_from: 2026-01-01 }
            """,
        ["tests/night.test.yaml"] = "test: at night\n",
        ["texts/ca.yaml"] = Texts("Adéu"),
        ["texts/es.yaml"] = Texts("Adiós"),
    };

    [Fact]
    public void Files_Are_Sound_Without_The_Faults() => Load(Sound).Problems.ShouldBeEmpty();

    [Fact]
    public void Twenty_Faults_Give_Twenty_Findings_Sorted_By_File_And_Line()
    {
        var files = new Dictionary<string, string>(Sound, StringComparer.Ordinal);
        foreach (var (file, sound, faulty, _) in Faults.Where(fault => fault.Sound.Length > 0))
        {
            files[file].ShouldContain(sound);
            files[file] = files[file].Replace(sound, faulty, StringComparison.Ordinal);
        }

        files["tests/Night.test.yaml"] = files["tests/night.test.yaml"];
        var result = Load(files);

        result.Sets.ShouldBeEmpty();
        Faults.Length.ShouldBe(20);
        result.Problems.Select(problem => problem.ToString()).ShouldBe(Faults.Select(Finding));
    }

    private static string Finding((string File, string Sound, string Faulty, string Finding) fault) =>
        fault.Sound.Length > 0 ? $"vila/{fault.File}:{fault.Finding}" : $"vila/tests/Night.test.yaml:1:1: {fault.Finding}";

    private static FlowLoadResult Load(Dictionary<string, string> files) =>
        FlowFiles.Load(files.Select(file => KeyValuePair.Create($"vila/{file.Key}", file.Value)));

    private static string Texts(string bye) => $"""
        # spoken
        bye: {bye}
        topic: a
        storm: b
        technical_problem: a
        unknown_number: b
        call_gone: c
        hold_the_line: d
        call_again_later: e
        """;
}
