using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads the YAML files and recordings of a folder; what is neither, or hidden, is not ours.</summary>
internal static class FlowFolder
{
    public static IReadOnlyList<FlowFile> Read(string root, ProblemList problems)
    {
        var files = new List<FlowFile>();
        try
        {
            foreach (var path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
                if (!(IsYaml(name) || IsAudio(name)) || name.Split('/').Any(part => part.StartsWith('.')))
                {
                    continue;
                }

                if (IsAudio(name) && new FileInfo(path).Length > AudioFiles.MaxBytes)
                {
                    problems.Add(FilePlace.StartOf(name), $"the recording is larger than {AudioFiles.MaxBytes} bytes");
                }
                else if (name.Contains('/', StringComparison.Ordinal))
                {
                    files.Add(new FlowFile(name, File.ReadAllBytes(path)));
                }
                else
                {
                    problems.Add(FilePlace.StartOf(name), "the file belongs to no organization; expected it in a folder of its own");
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(FilePlace.StartOf("."), $"the flow folder {root} cannot be read: {e.Message}");
        }

        return files;
    }

    private static bool IsAudio(string name) =>
        name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && AudioFiles.Reads(name[(slash + 1)..]);

    private static bool IsYaml(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
