using TwilioEmulator.Switching;

namespace TwilioEmulator.Devices;

/// <summary>A URL that gets every event as a POST of its own, in order.</summary>
internal sealed class PostSink(string id, string eventsUrl, Exchange exchange) : DeviceSink(id)
{
    private readonly Lane _lane = new(exchange.Scheduler, exchange.Clock, exchange.Gate);

    public override string? EventsUrl => eventsUrl;

    public override void Send(DeviceEvent deviceEvent) =>
        _lane.Post(TimeSpan.Zero, $"device event {deviceEvent.Type}", () => exchange.Devices.PostAsync(eventsUrl, deviceEvent));
}
