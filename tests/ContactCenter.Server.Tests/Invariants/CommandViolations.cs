namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Broken commands and replies.</summary>
internal static class CommandViolations
{
    private const string Columns = "OrganizationId, Kind, CallId, LegId, ReservationId, Url, State, Priority, Attempt, CreatedAt, SentAt, DeadlineAt, DoneAt, Detail";

    public static IReadOnlyList<Violated> All { get; } =
    [
        new(
            "one-command-per-key",
            s => $"{Plant.WithoutConstraints("ProviderCommand")} {Moved(s, "CommandKey = 'twin'")}; INSERT INTO ProviderCommand (CommandId, CommandKey, {Columns}) SELECT '{Story.NewId}', CommandKey, {Columns} FROM ProviderCommand WHERE CommandKey = 'twin'",
            _ => "twin (2 commands)"),
        new("open-command-has-a-deadline", s => Moved(s, $"CommandId = '{Story.NewId}', DeadlineAt = '{s.Later}'"), _ => Story.NewId),
        new("open-command-has-a-deadline", s => Moved(s, $"CommandId = '{Story.NewId}', State = 'Unknown', DoneAt = NULL"), _ => Story.NewId),
        new("no-command-is-overdue", s => Moved(s, $"CommandId = '{Story.NewId}', State = 'Pending', DoneAt = NULL, DeadlineAt = '{s.LongAgo}'"), _ => Story.NewId),
        new(
            "agent-is-rung-once-per-reservation",
            s => $"INSERT INTO ProviderCommand (CommandId, CommandKey, {Columns}) SELECT '{Story.NewId}', 'twin', {Columns} FROM ProviderCommand WHERE ReservationId = '{s.Rated.ReservationId}' AND Kind = 'RingAgent'",
            s => $"{s.Rated.ReservationId} (2 rings)"),
        new(
            "one-reply-per-request",
            _ => $"{Plant.WithoutConstraints("WebhookReply")} INSERT INTO WebhookReply SELECT Seq + 100000, 'twin', ReceivedAt, StatusCode, Body FROM WebhookReply LIMIT 1; INSERT INTO WebhookReply SELECT Seq + 1, RequestKey, ReceivedAt, StatusCode, Body FROM WebhookReply WHERE RequestKey = 'twin'",
            _ => "twin (2 replies)"),
        new("every-reply-can-be-spoken", _ => Replied("Body = '<Response><Say>Good morning</Response>'"), _ => "spoilt (answered 200)"),
        new("every-reply-can-be-spoken", _ => Replied("Body = '<Answer/>'"), _ => "spoilt (answered 200)"),
        new("every-reply-can-be-spoken", _ => Replied("Body = NULL, StatusCode = 500"), _ => "spoilt (answered 500)"),
    ];

    // the command that brought the caller, long since done
    private static string Moved(Story s, string change) =>
        $"UPDATE ProviderCommand SET {change} WHERE ReservationId = '{s.Rated.ReservationId}' AND Kind = 'MoveLeg' AND State = 'Done'";

    private static string Replied(string change) =>
        $"UPDATE WebhookReply SET RequestKey = 'spoilt', {change} WHERE Seq = (SELECT MIN(Seq) FROM WebhookReply WHERE Body IS NOT NULL)";
}
