namespace ContactCenter.Server.Tests.Simulation;

/// <summary>The made-up day, replayed once for everything that is only read from it: nobody whom the file knows as answered gives up.</summary>
public sealed class PatientReplay : IAsyncLifetime
{
    internal Simulate Run { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Run = await ReplayDay.RunAsync("--patience 14400 --seed 3");

    public ValueTask DisposeAsync()
    {
        Run.Dispose();
        return ValueTask.CompletedTask;
    }
}
