namespace Microsoft.SqlServer.Server;

/// <summary>Marks a method as a function of the database.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public class SqlFunctionAttribute : Attribute
{
    /// <summary>Whether the same input always gives the same result.</summary>
    public bool IsDeterministic { get; set; }

    /// <summary>Whether it reads user data.</summary>
    public DataAccessKind DataAccess { get; set; }

    /// <summary>Whether it reads the system catalogues.</summary>
    public SystemDataAccessKind SystemDataAccess { get; set; }

    /// <summary>Whether it avoids floating point.</summary>
    public bool IsPrecise { get; set; }

    /// <summary>Its name in the database.</summary>
    public string? Name { get; set; }

    /// <summary>The columns of a table-valued result.</summary>
    public string? TableDefinition { get; set; }

    /// <summary>The method that fills one row of a table-valued result.</summary>
    public string? FillRowMethodName { get; set; }
}
