-- out: rows of figures in which an offered visit is in no bucket, or in two
SELECT OrganizationId, CONCAT(QueueId, ' ', LocalLabel) AS Subject,
       CONCAT(Offered, ' offered, ', Answered + Abandoned + Overflowed + CallbackRequested + Closed + Failed + StillWaiting, ' in buckets') AS Detail
FROM   IntervalStat
WHERE  Offered <> Answered + Abandoned + Overflowed + CallbackRequested + Closed + Failed + StillWaiting
   OR  AnsweredWithin > Answered OR AbandonedWithin > Abandoned OR ShortAbandoned > Abandoned OR Handled > Answered;
