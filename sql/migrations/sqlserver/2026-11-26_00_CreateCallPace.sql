-- From when an account of the provider may begin its next call, whichever node begins it.
CREATE TABLE dbo.CallPace (
    AccountSid  nvarchar(40) NOT NULL CONSTRAINT PK_CallPace PRIMARY KEY,
    FreeAt      datetime2(3) NOT NULL
);
