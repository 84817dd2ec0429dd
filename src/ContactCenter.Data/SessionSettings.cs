using ContactCenter.Data.Catalog;

namespace ContactCenter.Data;

/// <summary>What all sessions of one database share.</summary>
internal sealed record SessionSettings(SqlCatalog Catalog, TimeSpan CommandTimeout, TimeSpan LockTimeout)
{
    public int CommandTimeoutSeconds { get; } = Math.Max(1, (int)Math.Ceiling(CommandTimeout.TotalSeconds));
}
