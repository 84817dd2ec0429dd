-- in: @OrganizationId, @ReservationId   out: the agent who is or was held
SELECT AgentId FROM Reservation WHERE ReservationId = @ReservationId AND OrganizationId = @OrganizationId;
