using Microsoft.Data.Sqlite;

namespace ContactCenter.Data.Tests;

public sealed class DatabaseErrorsTests
{
    [Theory]
    [InlineData(5)] // busy
    [InlineData(8)] // read-only
    [InlineData(10)] // input or output error
    [InlineData(13)] // disk full
    [InlineData(14)] // cannot open
    public void What_The_Disk_Or_Another_Process_Does_Is_Unavailable(int code) =>
        DatabaseErrors.IsUnavailable(new SqliteException("", code)).ShouldBeTrue();

    [Theory]
    [InlineData(1)] // wrong statement
    [InlineData(19)] // constraint
    public void What_The_Statement_Did_Is_Not(int code) =>
        DatabaseErrors.IsUnavailable(new SqliteException("", code)).ShouldBeFalse();

    [Theory]
    [InlineData(2067, true)] // unique
    [InlineData(1555, true)] // primary key
    [InlineData(787, false)] // foreign key
    [InlineData(275, false)] // check
    public void Only_A_Key_That_Is_There_Is_A_Unique_Violation(int extendedCode, bool unique) =>
        DatabaseErrors.IsUniqueViolation(new SqliteException("", 19, extendedCode)).ShouldBe(unique);

    [Theory]
    [InlineData(-2, 11, true)] // time-out of the client
    [InlineData(1205, 13, true)] // victim of a deadlock
    [InlineData(0, 20, true)] // unreachable, on Linux
    [InlineData(9002, 17, true)] // log full
    [InlineData(547, 16, false)] // foreign key
    [InlineData(208, 16, false)] // no such table
    public void SQL_Server_Is_Judged_By_Class_And_A_Few_Numbers(int number, byte severity, bool unavailable) =>
        SqlServerErrorNumbers.IsUnavailable(number, severity).ShouldBe(unavailable);

    [Fact]
    public void The_Cause_Inside_Counts_Too() =>
        DatabaseErrors.IsUnavailable(new InvalidOperationException("outer", new DatabaseUnavailableException())).ShouldBeTrue();
}
