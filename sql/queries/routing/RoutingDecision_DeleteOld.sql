-- in: @Before
DELETE FROM RoutingDecision WHERE DecidedAt < @Before;
