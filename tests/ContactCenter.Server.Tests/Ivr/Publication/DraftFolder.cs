namespace ContactCenter.Server.Tests.Ivr.Publication;

/// <summary>A copy of the delivered flows that a test may edit.</summary>
internal sealed class DraftFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("contactcenter-flows-");

    public DraftFolder()
    {
        foreach (var file in Directory.EnumerateFiles(FlowFiles.DeliveredFolder, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(_root.FullName, System.IO.Path.GetRelativePath(FlowFiles.DeliveredFolder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path => _root.FullName;

    /// <summary>Replaces what stands in a file; it must stand there.</summary>
    public void Edit(string file, string from, string to)
    {
        var path = System.IO.Path.Combine(Path, file);
        var before = File.ReadAllText(path);
        before.ShouldContain(from);
        File.WriteAllText(path, before.Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => _root.Delete(recursive: true);
}
