using System.Net.Http.Json;
using System.Net.Sockets;
using TwilioEmulator.Calls;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Devices;

/// <summary>Telephones and softphones: who is registered, and what each notices of its calls.</summary>
internal sealed class DeviceBook(Exchange exchange)
{
    private static readonly TimeSpan WallClockLimit = TimeSpan.FromSeconds(15);
    private readonly Dictionary<string, Device> _devices = new(StringComparer.Ordinal);

    public IEnumerable<Device> All => _devices.Values;

    public Device Of(string address)
    {
        if (!_devices.TryGetValue(address, out var device))
        {
            device = new Device(address);
            _devices.Add(address, device);
        }

        return device;
    }

    public bool IsRegistered(string address) => _devices.TryGetValue(address, out var device) && device.Sinks.Count > 0;

    public PostSink Posting(string eventsUrl) => new(exchange.Sids.Next("RG"), eventsUrl, exchange);

    public StreamSink Streaming() => new(exchange.Sids.Next("RG"));

    public void Register(string address, DeviceSink sink) => Of(address).Sinks.Add(sink);

    public bool Unregister(string address, string id) => Of(address).Sinks.RemoveAll(sink => string.Equals(sink.Id, id, StringComparison.Ordinal)) > 0;

    /// <returns>Whether there is such a registration.</returns>
    public bool Probe(string address, string id)
    {
        var device = Of(address);
        if (device.Sinks.Find(sink => string.Equals(sink.Id, id, StringComparison.Ordinal)) is not { } sink)
        {
            return false;
        }

        sink.Send(new DeviceEvent("probe") { Seq = ++device.Seq });
        return true;
    }

    /// <summary>A browser went away. Unless it or another comes back in time, its calls end, as they do when the media stops.</summary>
    public void StreamClosed(string address, StreamSink sink)
    {
        var device = Of(address);
        device.Sinks.Remove(sink);
        if (device.Sinks.Count > 0 || !exchange.Calls.LiveOf(address).Any())
        {
            return;
        }

        exchange.Scheduler.After(exchange.Options.DeviceLostAfter, "device lost", () =>
        {
            if (device.Sinks.Count > 0)
            {
                return;
            }

            foreach (var call in exchange.Calls.LiveOf(address).Where(call => call.Sink is null && call.AnsweredAt is not null).ToList())
            {
                exchange.Control.End(call, CallStatus.Completed, "device-lost");
            }
        });
    }

    public void Tell(Call call, DeviceEvent deviceEvent)
    {
        var device = Of(call.Device);
        var numbered = deviceEvent with { Seq = ++device.Seq, CallSid = call.Sid };
        foreach (var sink in Listeners(call, device))
        {
            sink.Send(numbered);
        }
    }

    /// <summary>One of several registrations took the call: the others stop ringing.</summary>
    public void AnsweredBy(Call call, string registrationId)
    {
        var device = Of(call.Device);
        foreach (var sink in device.Sinks.Where(sink => !string.Equals(sink.Id, registrationId, StringComparison.Ordinal)))
        {
            sink.Send(new DeviceEvent("canceled") { Seq = ++device.Seq, CallSid = call.Sid, Reason = "answered-elsewhere" });
        }

        call.AnsweredBy = registrationId;
    }

    public void Over(Call call, string reason)
    {
        var wasRung = call.Direction is not "inbound" && call.AnsweredAt is null;
        Tell(call, new DeviceEvent(wasRung ? "canceled" : "ended") { Status = call.Status.Text, Reason = reason });
    }

    public async Task PostAsync(string eventsUrl, DeviceEvent deviceEvent)
    {
        using var limit = new CancellationTokenSource(WallClockLimit, TimeProvider.System);
        using var message = new HttpRequestMessage(HttpMethod.Post, eventsUrl) { Content = JsonContent.Create(deviceEvent, options: DeviceEvent.Json) };
        try
        {
            using var response = await exchange.SendRawAsync(message, limit.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException or OperationCanceledException)
        {
            lock (exchange.Gate)
            {
                exchange.Debugger.Add(11200, $"Device event {deviceEvent.Type} was not delivered: {exception.Message}", deviceEvent.CallSid, eventsUrl);
            }
        }
    }

    private static IEnumerable<DeviceSink> Listeners(Call call, Device device)
    {
        var registered = device.Sinks.Where(sink => call.AnsweredBy is null || string.Equals(sink.Id, call.AnsweredBy, StringComparison.Ordinal)).ToList();
        return call.Sink is { } own && !registered.Exists(sink => string.Equals(sink.EventsUrl, own.EventsUrl, StringComparison.Ordinal)) ? registered.Append(own) : registered;
    }
}
