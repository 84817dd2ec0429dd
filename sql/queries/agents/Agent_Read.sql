-- in: @AgentId   out: the agent with the call in hand
SELECT a.AgentId, u.DisplayName, a.Availability, a.NotReadyReason, a.State, a.StateSince,
       r.OrganizationId, r.ReservationId, r.State AS ReservationState, r.Kind AS ReservationKind, r.ConnectedAt, r.TalkEndedAt, r.EndAnnouncedAt, r.HeldAt, r.WrapUpExtendedAt, r.DeadlineAt,
       COALESCE(e.QueueId, b.QueueId) AS QueueId, COALESCE(e.Language, c.Language) AS Language, COALESCE(e.Topic, c.Topic) AS Topic, e.EnteredAt, p.NumberMasked,
       d.Code AS DispositionCode, d.Requester, d.Resolved, r.Aside,
       t.Kind AS TransferKind, t.State AS TransferState, t.Ending AS TransferEnding, t.JoinedAt, t.ToQueueId, t.ToName, t.Language AS TransferLanguage,
       t.ReservationId AS FromReservationId, w.DisplayName AS FromColleague, o.DisplayName AS ToColleague,
       s.PageId AS VoicePageId, s.TriedAt AS SoftphoneTriedAt, s.Faults AS SoftphoneFaults,
       h.Answer AS ConsentAnswer, h.AskedAt AS ConsentAskedAt, h.StartedAt AS HelpStartedAt, h.EndedAt AS HelpEndedAt,
       n.Notice, y.DisplayName AS NoticeBy
FROM   Agent AS a
JOIN   UserAccount AS u ON u.UserId = a.AgentId
LEFT JOIN Softphone AS s ON s.AgentId = a.AgentId
LEFT JOIN Reservation AS r ON r.AgentId = a.AgentId AND r.EndedAt IS NULL
LEFT JOIN QueueEntry AS e ON e.QueueEntryId = r.QueueEntryId
LEFT JOIN OutboundCall AS b ON b.ReservationId = r.ReservationId
LEFT JOIN Call AS c ON c.CallId = r.CallId
LEFT JOIN Disposition AS d ON d.ReservationId = r.ReservationId
LEFT JOIN Party AS p ON p.PartyId = c.PartyId
LEFT JOIN Transfer AS t ON t.Seq = (SELECT MAX(x.Seq) FROM Transfer AS x WHERE x.ReservationId = r.ReservationId OR x.ToReservationId = r.ReservationId)
LEFT JOIN RemoteHelpConsent AS h ON h.Seq = (SELECT MAX(z.Seq) FROM RemoteHelpConsent AS z WHERE z.ReservationId = r.ReservationId)
LEFT JOIN UserAccount AS w ON w.UserId = t.AgentId
LEFT JOIN UserAccount AS o ON o.UserId = t.ToAgentId
LEFT JOIN AgentNotice AS n ON n.AgentId = a.AgentId
LEFT JOIN UserAccount AS y ON y.UserId = n.AuthorId
WHERE  a.AgentId = @AgentId;
