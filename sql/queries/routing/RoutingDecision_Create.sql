-- in: @DecisionId, @DecidedAt, @Document
INSERT INTO RoutingDecision (DecisionId, DecidedAt, Document) VALUES (@DecisionId, @DecidedAt, @Document);
