using ContactCenter.Server.Features.Routing;

namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Statements that several violations share.</summary>
internal static class Plant
{
    /// <summary>An event like another one of the same call, told after everything else.</summary>
    public static string Event(StoryCall call, string kind, string like, string? detail = null, string id = Story.NewId) =>
        $"""
        INSERT INTO CallEvent (EventId, OrganizationId, ContactId, CallId, QueueEntryId, ReservationId, AgentId, Kind, At, RecordedAt, Origin, Detail)
        SELECT '{id}', OrganizationId, ContactId, CallId, QueueEntryId, ReservationId, AgentId, '{kind}', At, RecordedAt, Origin, {(detail is null ? "NULL" : $"'{detail}'")}
        FROM   CallEvent WHERE CallId = '{call.CallId}' AND Kind = '{like}' ORDER BY Seq DESC LIMIT 1;
        """;

    /// <summary>A message that the caller left, with one column spoilt.</summary>
    public static string Message(StoryCall call, string? column = null, string? value = null) =>
        $"""
        INSERT INTO Voicemail (VoicemailId, OrganizationId, ContactId, CallId, Language, ProviderRecordingId, RecordingUrl, LengthMs, CreatedAt, Simulated)
        SELECT '{Story.NewId}', OrganizationId, ContactId, CallId, Language, 'RE1', 'https://example.org/RE1', 1000, ReceivedAt, Simulated FROM Call WHERE CallId = '{call.CallId}';
        {(column is null ? string.Empty : $"UPDATE Voicemail SET {column} = '{value}' WHERE VoicemailId = '{Story.NewId}';")}
        """;

    /// <summary>A transfer out of the call's conversation.</summary>
    public static string Transfer(StoryCall call, string state) =>
        $"""
        INSERT INTO Transfer (TransferId, OrganizationId, ContactId, CallId, ReservationId, AgentId, Kind, State, AskedAt, Simulated)
        SELECT '{Story.NewId}', r.OrganizationId, c.ContactId, c.CallId, r.ReservationId, r.AgentId, 'Consult', {state}, r.CreatedAt, c.Simulated
        FROM   Reservation AS r JOIN Call AS c ON c.CallId = r.CallId WHERE r.ReservationId = '{call.ReservationId}';
        """;

    /// <summary>The call's conversation as one that an agent began.</summary>
    public static string OutboundCall(StoryCall call, string result) =>
        $"""
        INSERT INTO OutboundCall (CallId, ReservationId, OrganizationId, AgentId, QueueId, PlacedAt, Result, ResultAt, Simulated)
        SELECT c.CallId, r.ReservationId, r.OrganizationId, r.AgentId, 'general', r.CreatedAt, {result}, CASE WHEN {result} IS NULL THEN NULL ELSE r.CreatedAt END, c.Simulated
        FROM   Reservation AS r JOIN Call AS c ON c.CallId = r.CallId WHERE r.ReservationId = '{call.ReservationId}';
        """;

    /// <summary>A question about help on the screen that is being put in the call's conversation.</summary>
    public static string Consent(StoryCall call) =>
        $"""
        INSERT INTO RemoteHelpConsent (ConsentId, OrganizationId, ContactId, CallId, ReservationId, AgentId, TextKey, TextVersion, FlowRevision, Language, AskedAt, DeadlineAt, Simulated)
        SELECT '{Story.NewId}', r.OrganizationId, c.ContactId, c.CallId, r.ReservationId, r.AgentId, 'remote_help', 'a', 'b', 'ca', r.CreatedAt, r.CreatedAt, c.Simulated
        FROM   Reservation AS r JOIN Call AS c ON c.CallId = r.CallId WHERE r.ReservationId = '{call.ReservationId}';
        """;

    /// <summary>One more agent's softphone rings for a caller, with everything that belongs to it.</summary>
    public static string Ring(StoryCall call, string agent, string like) =>
        $"""
        INSERT INTO Reservation (ReservationId, OrganizationId, AgentId, Kind, QueueEntryId, CallId, State, CreatedAt, DeadlineAt, DecisionId)
        SELECT '{Story.NewId}', OrganizationId, '{agent}', Kind, '{call.EntryId}', '{call.CallId}', State, CreatedAt, DeadlineAt, DecisionId FROM Reservation WHERE ReservationId = '{like}';
        INSERT INTO CallLeg (LegId, OrganizationId, CallId, ReservationId, Kind, State, StartedAt)
        SELECT '{Story.NewId}', OrganizationId, '{call.CallId}', '{Story.NewId}', Kind, State, StartedAt FROM CallLeg WHERE ReservationId = '{like}';
        INSERT INTO CallEvent (EventId, OrganizationId, ContactId, CallId, QueueEntryId, ReservationId, AgentId, Kind, At, RecordedAt, Origin)
        SELECT '{Story.NewId}', OrganizationId, '{call.ContactId}', '{call.CallId}', '{call.EntryId}', '{Story.NewId}', '{agent}', Kind, At, RecordedAt, Origin
        FROM   CallEvent WHERE ReservationId = '{like}' AND Kind = 'AgentReserved';
        UPDATE Agent SET State = 'Reserved' WHERE AgentId = '{agent}';
        UPDATE QueueEntry SET State = 'Reserved' WHERE QueueEntryId = '{call.EntryId}';
        """;

    /// <summary>A stored decision that says something else than its input.</summary>
    public static string AnotherDecision()
    {
        var document = new DecisionDocument(DateTimeOffset.UnixEpoch, "longest-idle", [], [], [new(Guid.Parse(Story.NewId), Guid.Parse(Story.OtherNewId), "nobody knows why")]);
        return $"UPDATE RoutingDecision SET Document = X'{Convert.ToHexString(document.Pack())}' WHERE Seq = 1";
    }

    /// <summary>The same table without the constraint that a duplicate would run against.</summary>
    public static string WithoutConstraints(string table) =>
        $"CREATE TABLE Free AS SELECT * FROM {table}; DROP TABLE {table}; ALTER TABLE Free RENAME TO {table};";
}
