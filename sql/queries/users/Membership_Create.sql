-- in: @UserId, @OrganizationId, @Role, @Skills
INSERT INTO Membership (UserId, OrganizationId, Role, Skills) VALUES (@UserId, @OrganizationId, @Role, @Skills);
