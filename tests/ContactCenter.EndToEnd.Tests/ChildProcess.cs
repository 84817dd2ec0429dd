using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ContactCenter.EndToEnd.Tests;

/// <summary>A program of ours in a process of its own.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _saysWhenStarted;
    private readonly Process _process;

    private ChildProcess(ProcessStartInfo start, string saysWhenStarted)
    {
        _saysWhenStarted = saysWhenStarted;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Exited += (_, _) => _started.TrySetException(new InvalidOperationException("The process ended: " + Output));
    }

    /// <summary>Everything it has printed, for a failed test's report.</summary>
    public string Output => string.Join(Environment.NewLine, _output);

    /// <param name="program">The assembly to run.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its switches.</param>
    /// <param name="saysWhenStarted">Part of the line that it prints once it can be used.</param>
    /// <param name="environment">Variables besides ours.</param>
    public static ChildProcess Start(
        string program, string folder, IEnumerable<string> arguments, string saysWhenStarted, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var child = new ChildProcess(start, saysWhenStarted);
        child._process.Start();
        child._process.BeginOutputReadLine();
        child._process.BeginErrorReadLine();
        return child;
    }

    /// <summary>A port that nobody listens on.</summary>
    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public Task UntilStartedAsync() => _started.Task.WaitAsync(StartLimit, TimeProvider.System);

    /// <summary>The process is gone at once, wherever it was: it gets no signal that it could act on.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);
        if (line.Contains(_saysWhenStarted, StringComparison.Ordinal))
        {
            _started.TrySetResult();
        }
    }
}
