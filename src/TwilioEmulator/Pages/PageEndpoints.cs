using TwilioEmulator.Devices;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Pages;

internal static class PageEndpoints
{
    /// <summary>Made-up mobiles for whoever has no number to type.</summary>
    private static readonly string[] DemoMobiles = ["+34600000101", "+34600000102", "+34600000103", "+34600000104", "+34600000105"];

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("", (Exchange exchange, HttpContext http) => Results.Content(OverviewPage.Render(StateView.Of(exchange), BaseHref(http)), "text/html; charset=utf-8"));
        routes.MapGet("state", (Exchange exchange) => Results.Json(StateView.Of(exchange), DeviceEvent.Json));
        routes.MapGet("phone", () => WebAssets.Serve("phone.html"));
        routes.MapGet("phone/settings", (Exchange exchange) => Results.Json(new { numbers = Numbers(exchange), mobiles = DemoMobiles }, DeviceEvent.Json));
        routes.MapGet("assets/{name}", (string name) => WebAssets.Serve(name));
        routes.MapGet("media/{id}", Media);
    }

    private static string BaseHref(HttpContext http) => $"{http.Request.PathBase}{http.Request.Path}".TrimEnd('/') + "/";

    private static List<string> Numbers(Exchange exchange)
    {
        lock (exchange.Gate)
        {
            return [.. exchange.Numbers.All.Select(number => number.PhoneNumber)];
        }
    }

    private static IResult Media(string id, Exchange exchange)
    {
        lock (exchange.Gate)
        {
            return exchange.Media.FindById(id) is { } sound ? Results.Bytes(sound.Bytes, sound.ContentType) : Results.NotFound();
        }
    }
}
