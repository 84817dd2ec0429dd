-- in: @OrganizationId, @CallId   out: what can be said of a call afterwards
SELECT c.CallId, c.ContactId, c.Language, c.Topic, c.ReceivedAt, c.EndedAt, c.Outcome, p.NumberMasked
FROM   Call AS c
LEFT JOIN Party AS p ON p.PartyId = c.PartyId
WHERE  c.OrganizationId = @OrganizationId AND c.CallId = @CallId;
