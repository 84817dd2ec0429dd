namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Ratings that are miscounted or that lead to somebody.</summary>
internal static class RatingViolations
{
    public static IReadOnlyList<Violated> All { get; } =
    [
        new(
            "rating-is-asked-and-closed-once",
            s => Plant.Event(s.Talking, "RatingAsked", like: "CallReceived") + Plant.Event(s.Talking, "RatingAsked", like: "CallReceived", id: Story.OtherNewId),
            s => s.Talking.CallId),
        new("ratings-match-the-answers", _ => "DELETE FROM Rating", _ => "prat (0 ratings for 1 answers)"),
        new("rating-events-hold-no-score", s => $"UPDATE CallEvent SET EventId = '{Story.NewId}', Detail = '5' WHERE CallId = '{s.Rated.CallId}' AND Kind = 'RatingAsked'", _ => Story.NewId),
        new("rating-events-hold-no-score", s => Plant.Event(s.Talking, "RatingAsked", like: "CallReceived", "4"), _ => Story.NewId),
        new("rating-keys-are-random", _ => $"UPDATE Rating SET RatingId = '{Story.NewId}'", _ => Story.NewId),
        new("ratings-name-nobody", s => $"UPDATE Rating SET QuestionVersion = '{s.Rated.CallId}'", s => s.Rated.CallId),
        new("ratings-name-nobody", s => "UPDATE Rating SET LocalDay = '2026-05-12T10:01'", _ => "2026-05-12T10:01"),
        new("ratings-name-nobody", s => "UPDATE Rating SET Topic = '34600000101'", _ => "34600000101"),
    ];
}
