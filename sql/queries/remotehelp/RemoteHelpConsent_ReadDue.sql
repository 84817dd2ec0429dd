-- in: @Now   out: questions of every organization whose deadline has passed
SELECT OrganizationId, ConsentId FROM RemoteHelpConsent WHERE DeadlineAt <= @Now ORDER BY DeadlineAt, Seq;
