namespace Microsoft.SqlServer.Server;

/// <summary>A type was used as a user-defined type and cannot be one.</summary>
public sealed class InvalidUdtException : SystemException
{
    internal InvalidUdtException()
    {
    }

    internal InvalidUdtException(string message)
        : base(message)
    {
    }

    internal InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Names the type and what is wrong with it.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType}' cannot be a user-defined type: {resourceReason}.");
}
