-- in: @OrganizationId, @LegId, @ReservationId   out: the leg as it is now, with its reservation where it is an agent's, and the conversation that is meant
SELECT l.ProviderLegId, l.PendingMove, l.EndedAt, r.State AS ReservationState, r.AgentId, h.HeldAt,
       h.State AS ConversationState, h.ConnectedAt, h.TalkEndedAt,
       t.TransferId, t.State AS TransferState, COALESCE(p.NumberProtected, d.NumberProtected) AS NumberProtected
FROM   CallLeg AS l
LEFT JOIN Reservation AS r ON r.ReservationId = l.ReservationId
LEFT JOIN Reservation AS h ON h.ReservationId = @ReservationId
LEFT JOIN Transfer AS t ON t.ToLegId = l.LegId
LEFT JOIN Party AS p ON p.PartyId = t.ToPartyId
LEFT JOIN Call AS c ON c.CallId = l.CallId AND c.Direction = 'Outbound' AND l.Kind = 'Caller'
LEFT JOIN Party AS d ON d.PartyId = c.PartyId
WHERE  l.LegId = @LegId AND l.OrganizationId = @OrganizationId;
