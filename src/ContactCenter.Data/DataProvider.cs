namespace ContactCenter.Data;

/// <summary>The databases that the product runs on.</summary>
public enum DataProvider
{
    /// <summary>One file beside the program.</summary>
    Sqlite,

    /// <summary>SQL Server 2019 or newer, or an engine that speaks its protocol and language.</summary>
    SqlServer,
}
