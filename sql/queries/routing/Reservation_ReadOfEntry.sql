-- in: @OrganizationId, @QueueEntryId   out: the agents held for a stay, in order, with the decision that held each
SELECT r.ReservationId, r.AgentId, r.State, r.CreatedAt, r.ConnectedAt, r.EndedAt, r.DecisionId
FROM   Reservation AS r
WHERE  r.QueueEntryId = @QueueEntryId AND r.OrganizationId = @OrganizationId
ORDER BY r.Seq;
