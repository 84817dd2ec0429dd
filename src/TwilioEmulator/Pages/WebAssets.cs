namespace TwilioEmulator.Pages;

/// <summary>The files that are built into the assembly under <c>web/</c>.</summary>
internal static class WebAssets
{
    public static IResult Serve(string name)
    {
        var type = Path.GetExtension(name) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".html" => "text/html; charset=utf-8",
            _ => null,
        };
        return type is not null && typeof(WebAssets).Assembly.GetManifestResourceStream($"web/{name}") is { } stream
            ? Results.Stream(stream, type)
            : Results.NotFound();
    }
}
