using System.Text.Encodings.Web;
using System.Text.Unicode;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace ContactCenter.Server.Infrastructure.Pages;

/// <summary>The door of what all pages share.</summary>
internal static class PagesFeature
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.TryAddSingleton<UiTexts>();
        services.TryAddScoped<PageTexts>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IProblemDetailsWriter, ProblemPages>());
        services.AddProblemDetails(); // after ours: the first writer that can, writes
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>
    /// A group of pages: each remembers a chosen language, and no form gets through without its token. The check stands here
    /// for every request that is not a plain reading, so that a handler that reads no form is checked too.
    /// </summary>
    public static RouteGroupBuilder MapPageGroup(this IEndpointRouteBuilder endpoints, string prefix = "")
    {
        var group = endpoints.MapGroup(prefix).ExcludeFromDescription().DisableAntiforgery();
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            if (!await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
            {
                return Page.Of<MessagePage>(
                    new { TitleKey = "layout.form_expired", TextKey = "layout.form_expired_text" }, StatusCodes.Status400BadRequest);
            }

            UiLanguage.Remember(http);
            return await next(context);
        });
        return group;
    }
}
