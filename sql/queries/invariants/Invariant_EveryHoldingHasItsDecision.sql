-- out: agents held for a waiting caller without a decision that says why
SELECT r.OrganizationId, r.ReservationId AS Subject, 'no decision says why the agent was held' AS Detail
FROM   Reservation AS r
WHERE  r.Kind = 'Inbound' AND r.DecisionId IS NULL;
