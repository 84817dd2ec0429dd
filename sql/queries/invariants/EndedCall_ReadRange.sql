-- in: @After, @Until   out: ended calls of every organization in a range of the call sequence
SELECT CallId, OrganizationId, Outcome FROM Call WHERE Seq > @After AND Seq <= @Until AND Outcome IS NOT NULL ORDER BY Seq;
