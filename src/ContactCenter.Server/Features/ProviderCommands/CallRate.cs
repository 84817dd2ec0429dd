namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>How many calls we may begin: one every so often, the provider's limit per account.</summary>
internal sealed class CallRate(double perSecond)
{
    private readonly TimeSpan _apart = TimeSpan.FromSeconds(1 / perSecond);
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Takes the next place, or says when there is one.</summary>
    public bool TryTake(DateTimeOffset now, out DateTimeOffset freeAt)
    {
        freeAt = _next;
        if (now < _next)
        {
            return false;
        }

        _next = now + _apart;
        return true;
    }
}
