using System.Threading.Channels;

namespace TwilioEmulator.Devices;

/// <summary>An open event stream; one that does not read loses the oldest events.</summary>
internal sealed class StreamSink(string id) : DeviceSink(id)
{
    private readonly Channel<DeviceEvent> _events =
        Channel.CreateBounded<DeviceEvent>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    public ChannelReader<DeviceEvent> Events => _events.Reader;

    public override void Send(DeviceEvent deviceEvent) => _events.Writer.TryWrite(deviceEvent);
}
