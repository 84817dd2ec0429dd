-- From when an account of the provider may begin its next call, whichever node begins it.
CREATE TABLE CallPace (
    AccountSid      TEXT NOT NULL PRIMARY KEY,
    FreeAt          TEXT NOT NULL
) STRICT;
