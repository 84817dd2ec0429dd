using ContactCenter.Core.Common;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Infrastructure.Http;

/// <summary>The one place where an expected failure becomes an HTTP answer.</summary>
internal static class ProblemResults
{
    public static ProblemHttpResult From(Error error) => TypedResults.Problem(
        error.Message,
        statusCode: error.Kind switch
        {
            ErrorKind.Invalid => StatusCodes.Status400BadRequest,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
        },
        extensions: [new KeyValuePair<string, object?>("code", error.Code)]);
}
