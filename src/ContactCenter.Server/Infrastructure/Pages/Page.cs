using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>Answers a request with a component, rendered once and whole.</summary>
internal static class Page
{
    /// <param name="parameters">An anonymous object with the component's parameters.</param>
    public static RazorComponentResult<TComponent> Of<TComponent>(object? parameters = null, int status = StatusCodes.Status200OK)
        where TComponent : IComponent => new(parameters ?? new { })
    {
        StatusCode = status,
        PreventStreamingRendering = true,
    };
}
