namespace ContactCenter.EndToEnd.Tests;

/// <summary>The real server as people start it, on an empty folder and a port of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>What the server says once it can be used.</summary>
    public const string Started = "ContactCenter listens on";

    public static readonly IReadOnlyDictionary<string, string> Environment =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("contactcenter-e2e-");
    private readonly ChildProcess _process;

    private ServerProcess()
    {
        Address = ChildProcess.FreeAddress();
        string[] arguments =
        [
            "--urls", Address.ToString(),
            "--Data:Folder", _data.FullName,
            "--Ivr:Folder", BuildOutput.Flows,
            "--Logging:LogLevel:Default", "Warning",
        ];
        _process = ChildProcess.Start(BuildOutput.Server, _data.FullName, arguments, Started, Environment);
    }

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync()
    {
        var server = new ServerProcess();
        await server._process.UntilStartedAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
