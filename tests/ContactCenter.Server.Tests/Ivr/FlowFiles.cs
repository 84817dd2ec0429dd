using System.Text;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Files;

namespace ContactCenter.Server.Tests.Ivr;

/// <summary>Flow files that need no disk, to plant faults in; and the ones that the product is delivered with.</summary>
internal static class FlowFiles
{
    /// <summary>The folder of the product, found from where the tests run.</summary>
    public static string DeliveredFolder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The smallest organization without a fault.</summary>
    public static Dictionary<string, string> Sound(string organization = "vila", string number = "+34930000009") => new(StringComparer.Ordinal)
    {
        [$"{organization}/organization.yaml"] = $$"""
            name: { ca: Vila }
            zone: Europe/Madrid
            languages: [ca]
            numbers: { "{{number}}": main }
            queues: {}
            """,
        [$"{organization}/main.flow.yaml"] = """
            flow: main
            schema: 1
            start: bye
            nodes:
              bye: { type: hangup, text: bye }
            """,
        [$"{organization}/texts/ca.yaml"] = """
            bye: Adéu
            technical_problem: a
            unknown_number: b
            call_gone: c
            hold_the_line: d
            call_again_later: e
            """,
    };

    public static FlowLoadResult Load(IEnumerable<KeyValuePair<string, string>> files) =>
        FlowFolderLoader.Load([.. files.Select(file => new FlowFile(file.Key, Encoding.UTF8.GetBytes(file.Value)))]);

    /// <summary>Every problem of the sound organization with one file replaced or added.</summary>
    public static IEnumerable<string> ProblemsWith(string file, string content)
    {
        var files = Sound();
        files[file] = content;
        return Load(files).Problems.Select(problem => problem.ToString());
    }

    public static Dictionary<string, string> Delivered() => Directory
        .EnumerateFiles(DeliveredFolder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(DeliveredFolder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    private static string Find(DirectoryInfo? from)
    {
        from.ShouldNotBeNull("no folder ivr-flows above the tests");
        var folder = Path.Combine(from.FullName, "ivr-flows");
        return File.Exists(Path.Combine(folder, "README.md")) ? folder : Find(from.Parent);
    }
}
