-- in: @OrganizationId, @CallId, @Since   out: messages that the same party left since then
SELECT COUNT(*)
FROM   Call AS own
JOIN   Voicemail AS v ON v.PartyId = own.PartyId AND v.OrganizationId = own.OrganizationId
WHERE  own.CallId = @CallId AND own.OrganizationId = @OrganizationId AND v.CreatedAt >= @Since;
