namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>A file of an organization's folder.</summary>
/// <param name="Path">Path inside the flow folder, with slashes: <c>prat/texts/ca.yaml</c>.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record FlowFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name of the organization's folder.</summary>
    public string Organization => Path[..Path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The path inside the organization's folder.</summary>
    public string Name => Path[(Path.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
