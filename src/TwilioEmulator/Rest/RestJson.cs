using System.Text.Json;

namespace TwilioEmulator.Rest;

/// <summary>Answers of the REST API: snake_case names, nulls written.</summary>
internal static class RestJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IResult Ok(object value) => Results.Json(value, Options);

    public static IResult Created(object value) => Results.Json(value, Options, statusCode: StatusCodes.Status201Created);

    public static IResult Error(int status, int code, string message) =>
        Results.Json(new RestError(code, message, $"https://www.twilio.com/docs/errors/{code}", status), Options, statusCode: status);

    public static IResult BadRequest(int code, string message) => Error(StatusCodes.Status400BadRequest, code, message);

    public static IResult NotFound(string path) => Error(StatusCodes.Status404NotFound, 20404, $"The requested resource {path} was not found");
}
