-- in: @OrganizationId   out: the scores of a simulated run, in key order, which says nothing
SELECT Score FROM Rating WHERE OrganizationId = @OrganizationId AND Simulated = 1;
