namespace ContactCenter.Data;

internal static class SqlServerErrorNumbers
{
    private const int Timeout = -2;
    private const int Deadlock = 1205;
    private const int LockTimeout = 1222;
    private const int DatabaseIsReadOnly = 3906;

    /// <summary>17–19: out of a resource; 20 and above: the connection is gone. Unreachable hosts come here too, often with number 0.</summary>
    private const byte FirstClassBeyondTheStatement = 17;

    public static bool IsUniqueViolation(int number) => number is 2601 or 2627;

    public static bool IsUnavailable(int number, byte severity) =>
        severity >= FirstClassBeyondTheStatement || number is Timeout or Deadlock or LockTimeout or DatabaseIsReadOnly;
}
