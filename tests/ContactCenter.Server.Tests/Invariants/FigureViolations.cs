namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Stored figures that are not what happened.</summary>
internal static class FigureViolations
{
    private const string Equal = "interval-rows-equal-their-visits";
    private const string Rebuilt = "interval-rows-can-be-rebuilt";

    public static IReadOnlyList<Violated> All { get; } =
    [
        new("interval-rows-add-up", _ => "UPDATE IntervalStat SET Offered = Offered + 1", _ => "prat general", Equal, Rebuilt),
        new("interval-rows-add-up", _ => "UPDATE IntervalStat SET AnsweredWithin = Answered + 1", _ => "prat general", Equal, Rebuilt),
        new(Equal, _ => "UPDATE IntervalStat SET TalkMs = TalkMs + 1", _ => "prat general 2026-05-12T08:00Z (differs from its visits)", Rebuilt),
        new(Equal, _ => "DELETE FROM IntervalStat", _ => "prat general 2026-05-12T08:00Z (visits without a row)", Rebuilt),
        new(Equal, s => $"UPDATE IntervalStat SET QueueId = 'taxes'", _ => "prat taxes 2026-05-12T08:00Z (differs from its visits)", Rebuilt),
        new(
            Rebuilt,
            s => $"UPDATE CallEvent SET At = '{s.LongAgo}' WHERE CallId = '{s.Waiting.CallId}' AND Kind = 'QueueEntered'",
            _ => "prat general 2026-05-12T08:00Z (differs from its visits)",
            "entry-instants-agree-with-events"),
    ];
}
