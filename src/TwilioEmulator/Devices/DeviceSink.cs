namespace TwilioEmulator.Devices;

/// <summary>Somebody who hears a device's events: an event stream or a URL.</summary>
internal abstract class DeviceSink(string id)
{
    public string Id { get; } = id;

    /// <summary>The same URL twice hears an event once.</summary>
    public virtual string? EventsUrl => null;

    public abstract void Send(DeviceEvent deviceEvent);
}
