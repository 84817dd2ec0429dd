namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>On a clock that runs by itself nobody has to know what is in flight.</summary>
internal sealed class UntrackedInFlight : IInFlight
{
    private static readonly Token Nothing = new();

    public IDisposable Begin(string what) => Nothing;

    private sealed class Token : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
