namespace TwilioEmulator.Faults;

/// <summary>What shall go wrong next. Used under the lock of the exchange.</summary>
internal sealed class FaultPlan
{
    private List<RestFault> _rest = [];

    public StatusCallbackFaults StatusCallbacks { get; private set; } = new();

    public IReadOnlyList<RestFault> Rest => _rest;

    public void Replace(FaultRequest request)
    {
        _rest = [.. request.Rest];
        StatusCallbacks = request.StatusCallbacks;
    }

    /// <summary>Takes one use of the first fault that matches.</summary>
    public RestFault? Take(string method, string path)
    {
        var index = _rest.FindIndex(fault => fault.Matches(method, path));
        if (index < 0)
        {
            return null;
        }

        var taken = _rest[index];
        if (taken.Times == 1)
        {
            _rest.RemoveAt(index);
        }
        else
        {
            _rest[index] = taken with { Times = taken.Times - 1 };
        }

        return taken;
    }
}
