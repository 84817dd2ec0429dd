-- in: @DecisionId   out: the decision's document
SELECT Document FROM RoutingDecision WHERE DecisionId = @DecisionId;
