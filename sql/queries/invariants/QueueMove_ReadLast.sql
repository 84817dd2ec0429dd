-- out: the end of the event sequence; nothing when there is no event
SELECT MAX(Seq) FROM CallEvent;
