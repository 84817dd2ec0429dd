namespace Microsoft.SqlServer.Server;

/// <summary>Says more about the type of a field, property, parameter or result.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.ReturnValue | AttributeTargets.Parameter, AllowMultiple = false, Inherited = false)]
public class SqlFacetAttribute : Attribute
{
    /// <summary>Whether the length never varies.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>The longest value.</summary>
    public int MaxSize { get; set; }

    /// <summary>Digits in all.</summary>
    public int Precision { get; set; }

    /// <summary>Digits after the point.</summary>
    public int Scale { get; set; }

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; set; }
}
