using TwilioEmulator.Calls;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Devices;

/// <summary>What a person does with a telephone or softphone. Changes the state at once; the consequences are scheduled.</summary>
internal sealed class DeviceActions(Exchange exchange)
{
    private const int BusyHere = 486;

    public IResult CallFromPhone(string number, DeviceRequest request)
    {
        if (!Address.IsNumber(number) || request.To is not { Length: > 0 } to)
        {
            return DeviceAnswers.Refused(StatusCodes.Status400BadRequest, "A telephone in E.164 form calls a number given as \"to\"");
        }

        if (new[] { request.ShownAs, request.ForwardedFrom }.OfType<string>().Any(other => !Address.IsNumber(other)))
        {
            return DeviceAnswers.Refused(StatusCodes.Status400BadRequest, "\"shownAs\" and \"forwardedFrom\" are numbers in E.164 form");
        }

        lock (exchange.Gate)
        {
            var (settings, numberSid, applicationSid) = exchange.Numbers.Route(to);
            return Begin(new NewCall("inbound", request.Withheld ? "anonymous" : request.ShownAs ?? number, to, number)
            {
                ForwardedFrom = request.ForwardedFrom,
                Handler = settings.Handler(applicationSid),
                Subscription = settings.Subscription(),
                NumberSid = numberSid,
                Sink = request.EventsUrl is { Length: > 0 } url ? exchange.Devices.Posting(url) : null,
            });
        }
    }

    public IResult CallFromClient(string identity, DeviceRequest request)
    {
        lock (exchange.Gate)
        {
            if (request.ApplicationSid is not { } sid || exchange.Numbers.FindApplication(sid) is not { } application)
            {
                return DeviceAnswers.Refused(StatusCodes.Status400BadRequest, "A softphone calls an application that exists, given as \"applicationSid\"");
            }

            return Begin(new NewCall("inbound", $"client:{identity}", request.Parameters?.GetValueOrDefault("To") ?? "", $"client:{identity}")
            {
                Handler = application.Settings.Handler(application.Sid),
                Subscription = application.Settings.Subscription(),
                Parameters = [.. (request.Parameters ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(pair => new Field(pair.Key, pair.Value))],
                Sink = request.EventsUrl is { Length: > 0 } url ? exchange.Devices.Posting(url) : null,
            });
        }
    }

    public IResult Register(string device, DeviceRequest request)
    {
        lock (exchange.Gate)
        {
            // a registration without a URL and without a stream makes the device reachable and hears nothing
            DeviceSink sink = request.EventsUrl is { Length: > 0 } url ? exchange.Devices.Posting(url) : exchange.Devices.Streaming();
            exchange.Devices.Register(device, sink);
            return DeviceAnswers.Created(new { sink.Id });
        }
    }

    public IResult Unregister(string device, string id)
    {
        lock (exchange.Gate)
        {
            return exchange.Devices.Unregister(device, id)
                ? Results.NoContent()
                : DeviceAnswers.Refused(StatusCodes.Status404NotFound, $"{device} has no registration {id}");
        }
    }

    /// <summary>Sends a trial event down one registration, the very way a ring would go.</summary>
    public IResult Probe(string device, string id)
    {
        lock (exchange.Gate)
        {
            return exchange.Devices.Probe(device, id)
                ? Results.NoContent()
                : DeviceAnswers.Refused(StatusCodes.Status404NotFound, $"{device} has no registration {id}");
        }
    }

    public IResult Answer(string device, DeviceRequest request) => OnCall(device, request, call =>
    {
        if (call.Direction is "inbound" || call.Status != CallStatus.Ringing)
        {
            return DeviceAnswers.Refused(StatusCodes.Status409Conflict, $"The call does not ring here; it is {call.Status.Text}");
        }

        if (request.RegistrationId is { } registration)
        {
            exchange.Devices.AnsweredBy(call, registration);
        }

        exchange.Control.PickUp(call);
        return Results.NoContent();
    });

    public IResult HangUp(string device, DeviceRequest request) => OnCall(device, request, call =>
    {
        if (call.Direction is not "inbound" && call.AnsweredAt is null)
        {
            return Reject(call);
        }

        exchange.Control.End(call, call.AnsweredAt is null ? CallStatus.NoAnswer : CallStatus.Completed, "hung-up");
        return Results.NoContent();
    });

    public IResult Reject(string device, DeviceRequest request) => OnCall(device, request, call =>
        call.Direction is not "inbound" && call.Status == CallStatus.Ringing
            ? Reject(call)
            : DeviceAnswers.Refused(StatusCodes.Status409Conflict, $"The call does not ring here; it is {call.Status.Text}"));

    public IResult Press(string device, DeviceRequest request) => OnCall(device, request, call =>
    {
        var digits = request.Digits ?? "";
        if (digits.Length == 0 || !digits.All(key => char.IsAsciiDigit(key) || key is '*' or '#'))
        {
            return DeviceAnswers.Refused(StatusCodes.Status400BadRequest, "\"digits\" are keys of 0-9, * and #");
        }

        foreach (var key in digits.Where(_ => call.Status == CallStatus.InProgress))
        {
            call.Session?.Key(key);
        }

        return Results.NoContent();
    });

    public IResult Mute(string device, DeviceRequest request) => OnCall(device, request, call =>
    {
        call.MicrophoneMuted = request.Muted;
        return Results.NoContent();
    });

    private IResult Begin(NewCall description)
    {
        var call = exchange.Calls.Create(description);
        exchange.Control.BeginInbound(call);
        return DeviceAnswers.Created(new { CallSid = call.Sid });
    }

    private IResult Reject(Call call)
    {
        exchange.Control.End(call, CallStatus.Busy, "rejected", BusyHere);
        return Results.NoContent();
    }

    private IResult OnCall(string device, DeviceRequest request, Func<Call, IResult> action)
    {
        lock (exchange.Gate)
        {
            return request.CallSid is { } sid && exchange.Calls.Find(sid) is { } call && string.Equals(call.Device, device, StringComparison.Ordinal) && !call.Status.IsFinal
                ? action(call)
                : DeviceAnswers.NoSuchCall(request.CallSid, device);
        }
    }
}
