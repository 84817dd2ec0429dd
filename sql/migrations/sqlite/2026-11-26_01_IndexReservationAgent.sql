-- An agent's reservations in time: which legs to a softphone are known already.
CREATE INDEX IX_Reservation_Agent ON Reservation (AgentId, CreatedAt);
