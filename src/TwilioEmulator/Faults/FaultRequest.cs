namespace TwilioEmulator.Faults;

/// <summary>Body of <c>PUT faults</c>; it replaces the whole plan.</summary>
internal sealed record FaultRequest
{
    public IReadOnlyList<RestFault> Rest { get; init; } = [];

    public StatusCallbackFaults StatusCallbacks { get; init; } = new();
}
