-- in: @OrganizationId, @CallId   out: what each agent who talked recorded of the call, in the order of the conversations
SELECT d.ReservationId, d.AgentId, u.DisplayName, d.Code, d.Requester, d.Resolved, d.NoteProtected, d.RecordedAt
FROM   Disposition AS d
JOIN   Reservation AS r ON r.ReservationId = d.ReservationId
JOIN   UserAccount AS u ON u.UserId = d.AgentId
WHERE  d.OrganizationId = @OrganizationId AND d.CallId = @CallId
ORDER BY r.Seq;
