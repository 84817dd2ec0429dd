using System.Text.RegularExpressions;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>One installation that outlives its processes: data, flows with the shortest limits that the proof allows, the addresses of server and provider.</summary>
internal sealed partial class Installation : IDisposable
{
    private const string CallsPerSecond = "20";
    private static readonly string[] Numbers = ["+34930000002", "+34938000001"];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contactcenter-crash-");

    public Installation()
    {
        Data = _folder.CreateSubdirectory("data").FullName;
        Flows = _folder.CreateSubdirectory("ivr-flows").FullName;
        CopyFlows();
    }

    public string Data { get; }

    public string Flows { get; }

    public string DatabaseFile => Path.Combine(Data, "contactcenter.db");

    public Uri Server { get; } = ChildProcess.FreeAddress();

    public Uri Emulator { get; } = ChildProcess.FreeAddress();

    public ChildProcess StartEmulator() => ChildProcess.Start(
        BuildOutput.Emulator,
        _folder.FullName,
        [
            "--urls", Emulator.ToString(),
            "--app", Server.GetLeftPart(UriPartial.Authority),
            "--calls-per-second", CallsPerSecond,
            "--characters-per-second", "150",
            .. Numbers.SelectMany(number => new[] { "--number", number }),
        ],
        "Now listening on",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
        });

    public ChildProcess StartServer() => ChildProcess.Start(
        BuildOutput.Server,
        Data,
        [
            "--urls", Server.ToString(),
            "--Data:Folder", Data,
            "--Ivr:Folder", Flows,
            "--Emulator:Url", Emulator.ToString(),
            "--Twilio:CallsPerSecond", CallsPerSecond,
            "--Logging:LogLevel:Default", "Warning",
        ],
        ServerProcess.Started,
        ServerProcess.Environment);

    public void Dispose() => _folder.Delete(recursive: true);

    // the delivered flows with limits that pass within seconds
    private void CopyFlows()
    {
        foreach (var file in Directory.EnumerateFiles(BuildOutput.Flows, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Flows, Path.GetRelativePath(BuildOutput.Flows, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            var text = Limits().Replace(File.ReadAllText(file), "limits: { ring: 3s, wrap_up: 2s, database_away: 10s }");
            File.WriteAllText(copy, TimeOut().Replace(text, "timeout: 6s"));
        }
    }

    [GeneratedRegex("^limits: { ring.*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Limits();

    [GeneratedRegex("timeout: [0-9]+s", RegexOptions.NonBacktracking)]
    private static partial Regex TimeOut();
}
