namespace Microsoft.SqlServer.Server;

/// <summary>Marks a type as an aggregate of the database.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class SqlUserDefinedAggregateAttribute(Format format) : Attribute
{
    /// <summary>The most bytes that a value may take.</summary>
    public const int MaxByteSizeValue = 8000;

    /// <summary>How values are written.</summary>
    public Format Format { get; } = format;

    /// <summary>The most bytes that this one takes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether repeated input changes nothing.</summary>
    public bool IsInvariantToDuplicates { get; set; }

    /// <summary>Whether null input changes nothing.</summary>
    public bool IsInvariantToNulls { get; set; }

    /// <summary>Whether the order of input changes nothing.</summary>
    public bool IsInvariantToOrder { get; set; }

    /// <summary>Whether no input gives null.</summary>
    public bool IsNullIfEmpty { get; set; }

    /// <summary>Its name in the database.</summary>
    public string? Name { get; set; }
}
