using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContactCenter.EndToEnd.Tests;

/// <summary>The real server as people start it, on an empty folder and a port of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string Started = "ContactCenter listens on";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("contactcenter-e2e-");
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private ServerProcess()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Exited += (_, _) => _started.TrySetException(new InvalidOperationException("The server ended: " + Output));
    }

    public Uri Address { get; }

    /// <summary>Everything it has printed, for a failed test's report.</summary>
    public string Output => string.Join(Environment.NewLine, _output);

    public static async Task<ServerProcess> StartAsync()
    {
        var server = new ServerProcess();
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        await server._started.Task.WaitAsync(StartLimit, TimeProvider.System);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ProcessStartInfo StartInfo() => new("dotnet")
    {
        ArgumentList =
        {
            BuildOutput.Server,
            "--urls", Address.ToString(),
            "--Data:Folder", _data.FullName,
            "--Ivr:Folder", Path.Combine(BuildOutput.Root, "ivr-flows"),
            "--Logging:LogLevel:Default", "Warning",
        },
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        WorkingDirectory = _data.FullName,
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (line.StartsWith(Started, StringComparison.Ordinal))
        {
            _started.TrySetResult();
        }
    }
}
