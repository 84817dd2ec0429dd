-- out: the end of the call sequence; nothing when no call was ever received
SELECT MAX(Seq) FROM Call;
