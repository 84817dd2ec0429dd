namespace Microsoft.SqlServer.Server;

/// <summary>Whether a method that runs inside the database reads the system catalogues.</summary>
public enum SystemDataAccessKind
{
    /// <summary>It reads none.</summary>
    None = 0,

    /// <summary>It reads some.</summary>
    Read = 1,
}
