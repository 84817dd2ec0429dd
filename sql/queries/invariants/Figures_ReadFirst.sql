-- out: the first instant at which any figure or any visit of the installation begins
SELECT MIN(x.At) FROM (SELECT MIN(EnteredAt) AS At FROM QueueEntry UNION ALL SELECT MIN(StartsAt) FROM IntervalStat) AS x;
