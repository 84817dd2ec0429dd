-- out: every decision that is kept
SELECT DecisionId FROM RoutingDecision ORDER BY Seq;
