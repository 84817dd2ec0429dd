-- out: the log's last number, 0 when it is empty
SELECT COALESCE(MAX(Seq), 0) FROM CallEvent;
