namespace TwilioEmulator.Devices;

internal static class DeviceEndpoints
{
    public static void MapDevices(this IEndpointRouteBuilder routes)
    {
        var phones = routes.MapGroup("phones/{name}");
        phones.MapPost("calls", (DeviceActions actions, string name, DeviceRequest request) => actions.CallFromPhone(name, request));
        phones.MapActions("");
        var clients = routes.MapGroup("clients/{name}");
        clients.MapPost("calls", (DeviceActions actions, string name, DeviceRequest request) => actions.CallFromClient(name, request));
        clients.MapActions("client:");
    }

    private static void MapActions(this RouteGroupBuilder group, string scheme)
    {
        group.MapPost("registrations", (DeviceActions actions, string name, DeviceRequest? request) => actions.Register(scheme + name, request ?? new DeviceRequest()));
        group.MapDelete("registrations/{id}", (DeviceActions actions, string name, string id) => actions.Unregister(scheme + name, id));
        group.MapPost("registrations/{id}/probe", (DeviceActions actions, string name, string id) => actions.Probe(scheme + name, id));
        group.MapPost("answer", (DeviceActions actions, string name, DeviceRequest request) => actions.Answer(scheme + name, request));
        group.MapPost("reject", (DeviceActions actions, string name, DeviceRequest request) => actions.Reject(scheme + name, request));
        group.MapPost("hangup", (DeviceActions actions, string name, DeviceRequest request) => actions.HangUp(scheme + name, request));
        group.MapPost("keys", (DeviceActions actions, string name, DeviceRequest request) => actions.Press(scheme + name, request));
        group.MapPost("mute", (DeviceActions actions, string name, DeviceRequest request) => actions.Mute(scheme + name, request));
        group.MapGet("events", (DeviceStream stream, HttpContext http, string name) => stream.ServeAsync(http, scheme + name));
    }
}
