-- in: @OrganizationId, @LegId, @ReservationId   out: the leg as it is now, with its reservation where it is an agent's, and the conversation that is meant
SELECT l.ProviderLegId, l.PendingMove, l.EndedAt, r.State AS ReservationState, r.AgentId, h.HeldAt,
       h.State AS ConversationState, h.ConnectedAt, h.TalkEndedAt,
       t.TransferId, t.State AS TransferState, COALESCE(p.NumberProtected, d.NumberProtected, q.NumberProtected) AS NumberProtected,
       o.ObservationId, CASE WHEN o.EndedAt IS NULL AND w.TalkEndedAt IS NULL AND o.ObservationId IS NOT NULL THEN 1 ELSE 0 END AS IsObserved
FROM   CallLeg AS l
LEFT JOIN Reservation AS r ON r.ReservationId = l.ReservationId
LEFT JOIN Reservation AS h ON h.ReservationId = @ReservationId
LEFT JOIN Transfer AS t ON t.ToLegId = l.LegId
LEFT JOIN Party AS p ON p.PartyId = t.ToPartyId
LEFT JOIN Call AS c ON c.CallId = l.CallId AND c.Direction = 'Outbound' AND l.Kind = 'Caller'
LEFT JOIN Party AS d ON d.PartyId = c.PartyId
LEFT JOIN Observation AS o ON o.LegId = l.LegId
LEFT JOIN Reservation AS w ON w.ReservationId = o.ReservationId
LEFT JOIN Party AS q ON q.PartyId = o.PartyId
WHERE  l.LegId = @LegId AND l.OrganizationId = @OrganizationId;
