-- out: events that bring a call on although it is over; the agent's own end, wrap-up and late signals may follow
SELECT e.OrganizationId, CAST(e.EventId AS nvarchar(36)) AS Subject, e.Kind AS Detail
FROM   CallEvent AS e
JOIN   (SELECT CallId, MIN(Seq) AS LastSeq FROM CallEvent WHERE Kind = 'CallEnded' GROUP BY CallId) AS x ON x.CallId = e.CallId
WHERE  e.Seq > x.LastSeq
  AND  e.Kind IN ('CallReceived', 'CallPlaced', 'LanguageChosen', 'FoundClosed', 'FlowEnded', 'QueueEntered', 'AgentReserved', 'ReservationAccepted',
                  'Connected', 'Requeued', 'QueueLeft', 'RatingAsked', 'RatingClosed');
