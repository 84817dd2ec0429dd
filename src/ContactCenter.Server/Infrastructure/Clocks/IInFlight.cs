namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>Knows what is being done right now, so that a simulated clock stands still until it is finished.</summary>
internal interface IInFlight
{
    /// <summary>Takes a token; disposing gives it back.</summary>
    /// <param name="what">Named when something never ends.</param>
    IDisposable Begin(string what);
}
