namespace ContactCenter.Data;

/// <summary>The database could not be asked, or what was asked of it is known not to have been kept.</summary>
public sealed class DatabaseUnavailableException : Exception
{
    /// <summary>Without a reason.</summary>
    public DatabaseUnavailableException()
        : this("The database is unavailable.")
    {
    }

    /// <summary>With a reason.</summary>
    public DatabaseUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>With the driver's own error.</summary>
    public DatabaseUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
