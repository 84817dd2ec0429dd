using TwilioEmulator.Rest;

namespace TwilioEmulator.Faults;

/// <summary>What a request that fails by plan is told.</summary>
internal static class FaultAnswer
{
    public static IResult Of(int status, int? code)
    {
        var (usual, message) = status switch
        {
            StatusCodes.Status401Unauthorized => (20003, "Authenticate"),
            StatusCodes.Status403Forbidden => (20003, "Permission denied"),
            StatusCodes.Status404NotFound => (20404, "The requested resource was not found"),
            StatusCodes.Status409Conflict => (20409, "Conflict"),
            StatusCodes.Status429TooManyRequests => (20429, "Too Many Requests"),
            StatusCodes.Status503ServiceUnavailable => (20503, "Service unavailable"),
            >= StatusCodes.Status500InternalServerError => (20500, "An internal server error has occurred"),
            _ => (20001, "Bad request"),
        };
        return RestJson.Error(status, code ?? usual, message);
    }
}
