namespace ContactCenter.Server.Tests.Ivr.Schemas;

/// <summary>One file of each kind with everything that it may have, and what happens to it when something is wrong.</summary>
public sealed class ExampleFilesTests
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["flow"] = """
            flow: main
            schema: 1
            start: a
            limits: { max_seconds_to_human: 60, max_menu_depth: 2 }
            variables: { reference: { type: text, privacy: personal }, pin: { type: text, privacy: secret } }
            nodes:
              say: { type: say, text: a, next: a }
              menu: { type: menu, text: a, keys: { "1": a, "*": b }, timeout: 8s, attempts: 3, on_timeout: a, on_invalid: a, on_error: a, repeat: "9" }
              collect: { type: collect, text: a, variable: reference, as: digits, min: 1, max: 9, timeout: 8s, attempts: 3, next: a, on_timeout: a, on_invalid: a, on_error: a, finish_on: "#", confirm: b }
              language: { type: language, text: a, keys: { "1": ca }, default: ca, timeout: 8s, attempts: 2, next: a }
              hours: { type: hours, calendar: main, open: a, closed: a, holiday: a, exception: a, on_error: a }
              branch: { type: branch, when: [ { if: "caller.withheld == true", next: a } ], else: b }
              set: { type: set, values: { reference: "12", count: 3, known: true }, next: a }
              lookup: { type: lookup, url: "https://example.org/{reference}", timeout: 4s, hold: a, values: { reference: /status }, next: a, not_found: a, on_error: a }
              notice: { type: notice, notice: storm, next: a }
              consent: { type: consent, text: a, purpose: recording, next: a, declined: b, keys: { yes: "1", no: "2" }, timeout: 8s, attempts: 2 }
              identify: { type: identify, text: a, variable: reference, min: 4, max: 8, timeout: 8s, attempts: 2, url: "https://example.org/{reference}", hold: a, next: a, on_failed: a, on_error: a, pin_text: a, pin_variable: pin }
              queue: { type: queue, queue: general, on_answer: a, on_full: a, on_error: a, topic: taxes, text: a, wait: wait_loop, on_no_agents: a }
              wait_loop: { type: wait_loop, every: 60s, position: a, range: a, hold: a, keys: { "1": a }, offer: a }
              offer_callback: { type: offer_callback, text: a, number_text: a, confirm_text: a, timeout: 8s, attempts: 2, accepted: a, declined: a, unavailable: a }
              book_slot: { type: book_slot, text: a, calendar: main, slots: 3, timeout: 8s, attempts: 2, booked: a, declined: a, unavailable: a }
              manage_callback: { type: manage_callback, text: a, timeout: 8s, attempts: 2, done: a, none: a, unavailable: a }
              voicemail: { type: voicemail, text: a, longest: 120s, next: a, on_silence: a, unavailable: a }
              transfer: { type: transfer, to: "+34930000001", ring: 20s, next: a, on_busy: a, on_no_answer: a, on_error: a, text: a }
              interpreter: { type: interpreter, text: a, languages: { "1": ar }, timeout: 8s, attempts: 2, next: a, unavailable: a }
              whisper: { type: whisper, text: a, next: a }
              rate: { type: rate, text: a, repeat: a, thanks: a, timeout: 8s, next: a }
              survey: { type: survey, questions: [a, b], sample: 10, timeout: 8s, next: a }
              sms: { type: sms, text: a, next: a, unavailable: a }
              subflow: { type: subflow, flow: night, next: a }
              hangup: { type: hangup, text: a }
            """,
        ["organization"] = """
            name: { ca: Vila }
            zone: Europe/Madrid
            languages: [ca]
            numbers: { "+34930000009": main }
            queues: { general: { name: { ca: General }, skills: [general], priority: 5, max_waiting: 50 } }
            limits: { ring: 15s, wrap_up: 60s, wrap_up_extension: 30s, hold: 5m, ring_outside: 25s, database_away: 120s }
            transfers: { police: { name: { ca: Policia }, number: "+34930000092" } }
            interpreters: { ar: { name: { ca: Àrab }, number: "+34930000094" } }
            remote_help: { text: help, spoken: help_spoken, timeout: 10s }
            dispositions: { census: { name: { ca: Padró } } }
            emergency_number: "+34930000112"
            own_numbers: ["+34933700000"]
            switchboards: ["+34934000000"]
            pseudo_numbers: [anonymous, "+34000000000"]
            targets: [ { name: phone, share: 90, within: 20s, valid_from: 2026-01-01, queues: [general] } ]
            """,
        ["texts"] = """
            bye: { text: Adéu, audio: bye.mp3 }
            late: { text: Tard }
            technical_problem: a
            unknown_number: b
            call_gone: c
            hold_the_line: d
            call_again_later: e
            """,
        ["calendar"] = """
            calendars:
              main:
                hours: { monday: ["08:00-14:00", "22:00-06:00"], sunday: ["00:00-24:00"] }
                closures: [ { date: 2026-12-25, scope: state, name: Nadal } ]
                special: [ { date: 2026-12-24, hours: [] } ]
            notices:
              storm: { text: storm, from: 2026-12-01T08:00, until: 2026-12-05T20:00 }
            """,
        ["test"] = """
            test: silence at night offers a callback
            at: 2026-12-07T21:10+01:00
            given: { queue.general: { agents: 0 }, caller: "+34600000001" }
            steps:
              - expect: { said: [welcome, closed] }
              - press: ""
              - hangup
            then: { ended: true }
            """,
    };

    [Theory]
    [InlineData("flow")]
    [InlineData("organization")]
    [InlineData("texts")]
    [InlineData("calendar")]
    [InlineData("test")]
    public void File_With_Everything_Keeps_To_Its_Schema(string schema) => JsonSchema.Of(schema).Problems(YamlAsJson.Read(Examples[schema])).ShouldBeEmpty();

    [Theory]
    [InlineData("flow", "schema: 1", "schema: 2", "/schema: is not 1")]
    [InlineData("flow", "type: say, text: a", "type: dance, text: a", "/nodes/say/type: is none of [")]
    [InlineData("flow", "type: say, text: a", "type: say, txt: a", "/nodes/say: no property 'text'")]
    [InlineData("flow", "type: hangup,", "type: hangup, next: a,", "/nodes/hangup/next: not allowed")]
    [InlineData("flow", "\"*\": b", "\"10\": b", "/nodes/menu/keys/10: '10' is not like ^[0-9*#]$")]
    [InlineData("flow", "attempts: 3, on_timeout", "attempts: 6, on_timeout", "/nodes/menu/attempts: is too large")]
    [InlineData("flow", "timeout: 8s, attempts: 2, next: a }", "timeout: 8, attempts: 2, next: a }", "/nodes/language/timeout: is not of type string")]
    [InlineData("flow", ", timeout: 8s, attempts: 2 }", " }", "/nodes/consent: no property 'timeout'")]
    [InlineData("flow", "slots: 3", "slots: 6", "/nodes/book_slot/slots: is too large")]
    [InlineData("flow", ", on_silence: a", "", "/nodes/voicemail: no property 'on_silence'")]
    [InlineData("flow", "number_text: a", "number: a", "/nodes/offer_callback/number: not allowed")]
    [InlineData("flow", "questions: [a, b]", "questions: [a, b, c, d]", "/nodes/survey/questions: has too many items")]
    [InlineData("flow", "when: [ { if: \"caller.withheld == true\", next: a } ]", "when: []", "/nodes/branch/when: has too few items")]
    [InlineData("flow", "privacy: personal", "privacy: open", "/variables/reference/privacy: is none of [")]
    [InlineData("flow", "variables: { reference:", "variables: { caller.reference:", "/variables/caller.reference: 'caller.reference' is not like ")]
    [InlineData("organization", "languages: [ca]", "languages: [ca, ca]", "/languages: has an item twice")]
    [InlineData("organization", "share: 90", "share: 101", "/targets/0/share: is too large")]
    [InlineData("organization", "{ \"+34930000009\": main }", "{}", "/numbers: has too few properties")]
    [InlineData("organization", "[\"+34933700000\"]", "[933700000]", "/own_numbers/0: is not of type string")]
    [InlineData("organization", "census: {", "Census: {", "/dispositions/Census: 'Census' is not like ")]
    [InlineData("texts", "audio: bye.mp3", "audio: ../bye.mp3", "/bye: fits no alternative")]
    [InlineData("texts", "call_gone: c", "other: c", ": no property 'call_gone'")]
    [InlineData("calendar", "08:00-14:00", "8-14", "/calendars/main/hours/monday/0: '8-14' is not like ")]
    [InlineData("calendar", "scope: state", "scope: village", "/calendars/main/closures/0/scope: is none of [")]
    [InlineData("calendar", ", until: 2026-12-05T20:00", "", "/notices/storm: no property 'until'")]
    [InlineData("test", "at: 2026-12-07T21:10+01:00", "at: tomorrow", "/at: 'tomorrow' is not like ")]
    public void Fault_Does_Not_Keep_To_The_Schema(string schema, string sound, string faulty, string problem)
    {
        Examples[schema].ShouldContain(sound);
        JsonSchema.Of(schema).Problems(YamlAsJson.Read(Examples[schema].Replace(sound, faulty, StringComparison.Ordinal)))
            .ShouldContain(found => found.StartsWith(problem, StringComparison.Ordinal));
    }
}
