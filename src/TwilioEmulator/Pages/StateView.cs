using TwilioEmulator.Calls;
using TwilioEmulator.Queues;
using TwilioEmulator.Rooms;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Pages;

/// <summary>A copy of what the emulator knows, for its page and for tests.</summary>
internal sealed record StateView(
    DateTimeOffset Now,
    IReadOnlyList<CallView> Calls,
    IReadOnlyList<QueueView> Queues,
    IReadOnlyList<RoomView> Conferences,
    IReadOnlyList<DeviceView> Devices,
    IReadOnlyList<DebuggerEntry> Debugger,
    IReadOnlyList<WebhookRecord> Webhooks)
{
    private const int FinishedShown = 100;
    private const int WebhooksShown = 200;

    public static StateView Of(Exchange exchange)
    {
        lock (exchange.Gate)
        {
            var finished = exchange.Calls.All.Where(call => call.Status.IsFinal).Take(FinishedShown);
            return new StateView(
                exchange.Now,
                [.. exchange.Calls.Live.Concat(finished).Select(CallView.Of)],
                [.. exchange.Queues.All.Select(QueueView.Of)],
                [.. exchange.Rooms.All.Where(room => room.IsActive).Select(RoomView.Of)],
                [.. exchange.Devices.All.Where(device => device.Sinks.Count > 0).Select(device => new DeviceView(device.Address, device.Sinks.Count))],
                [.. exchange.Debugger.Entries],
                [.. exchange.Webhooks.Records.TakeLast(WebhooksShown)]);
        }
    }
}
