using static SQLitePCL.raw;

namespace ContactCenter.Data;

internal static class SqliteErrorCodes
{
    public static bool IsUniqueViolation(int extendedCode) =>
        extendedCode is SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY or SQLITE_CONSTRAINT_ROWID;

    public static bool IsUnavailable(int code) =>
        code is SQLITE_BUSY or SQLITE_LOCKED or SQLITE_NOMEM or SQLITE_READONLY or SQLITE_IOERR or SQLITE_CORRUPT
            or SQLITE_FULL or SQLITE_CANTOPEN or SQLITE_PROTOCOL or SQLITE_NOTADB;
}
