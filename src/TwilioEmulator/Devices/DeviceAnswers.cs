namespace TwilioEmulator.Devices;

internal static class DeviceAnswers
{
    public static IResult Created(object value) => Results.Json(value, DeviceEvent.Json, statusCode: StatusCodes.Status201Created);

    public static IResult Refused(int status, string reason) => Results.Json(new { reason }, DeviceEvent.Json, statusCode: status);

    public static IResult NoSuchCall(string? callSid, string device) =>
        Refused(StatusCodes.Status404NotFound, $"{device} has no call {callSid}");
}
