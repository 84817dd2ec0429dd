namespace Microsoft.SqlServer.Server;

/// <summary>A user-defined type that writes and reads itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Fills this value from the reader.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes this value.</summary>
    void Write(BinaryWriter w);
}
