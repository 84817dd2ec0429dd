using ContactCenter.Server.Infrastructure.Http;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>
/// Says what went wrong as a page, in the reader's language, to whoever reads pages: an address that does not exist, a fault of
/// ours. Programs get the problem document.
/// </summary>
internal sealed class ProblemPages : IProblemDetailsWriter
{
    // an address of the API has readers that are programs, whatever their browser says it accepts
    public bool CanWrite(ProblemDetailsContext context) =>
        Page.IsWanted(context.HttpContext.Request) && !context.HttpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        var key = http.Response.StatusCode == StatusCodes.Status404NotFound ? "layout.not_found" : "layout.failed";
        UiLanguage.Remember(http);
        await Page.Of<MessagePage>(new { TitleKey = key, TextKey = key + "_text" }, http.Response.StatusCode).ExecuteAsync(http);
    }
}
