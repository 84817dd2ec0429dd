using TwilioEmulator.Devices;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Calls;

/// <summary>What is known of a leg when it begins.</summary>
internal sealed record NewCall(string Direction, string From, string To, string Device)
{
    public VoiceHandler Handler { get; init; } = new(Url: null);

    public StatusSubscription? Subscription { get; init; }

    public IReadOnlyList<Field> Parameters { get; init; } = [];

    public TimeSpan RingTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromHours(4);

    public string? NumberSid { get; init; }

    /// <summary>The line that sent the call on; null for none.</summary>
    public string? ForwardedFrom { get; init; }

    public DeviceSink? Sink { get; init; }
}
