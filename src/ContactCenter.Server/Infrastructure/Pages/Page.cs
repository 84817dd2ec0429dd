using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>Answers a request with a component, rendered once and whole.</summary>
internal static class Page
{
    /// <returns>
    /// A result that does not name the component: what binds the endpoints when the project is built does not see components,
    /// which are made into classes in the same step.
    /// </returns>
    /// <param name="parameters">An anonymous object with the component's parameters.</param>
    public static IResult Of<TComponent>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TComponent : IComponent => new RazorComponentResult<TComponent>(parameters ?? new { })
    {
        StatusCode = status,
        PreventStreamingRendering = true,
    };

    /// <summary>Whether a person reads the answer: a browser asks for a page by name, scripts and providers take anything.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
