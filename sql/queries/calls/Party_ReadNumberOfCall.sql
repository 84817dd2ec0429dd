-- in: @OrganizationId, @CallId   out: the encrypted number of the caller; no row where none was shown
SELECT p.NumberProtected
FROM   Call AS c
JOIN   Party AS p ON p.PartyId = c.PartyId
WHERE  c.OrganizationId = @OrganizationId AND c.CallId = @CallId;
