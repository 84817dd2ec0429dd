using System.Text.Encodings.Web;
using System.Text.Unicode;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;
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
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>A group of pages: each remembers a chosen language and answers a form without a valid token in words.</summary>
    public static RouteGroupBuilder MapPageGroup(this IEndpointRouteBuilder endpoints, string prefix = "")
    {
        var group = endpoints.MapGroup(prefix).ExcludeFromDescription();
        group.AddEndpointFilter(async (context, next) =>
        {
            UiLanguage.Remember(context.HttpContext);
            var answer = await next(context);
            return IsRefusedForm(context.HttpContext, answer)
                ? Page.Of<MessagePage>(new { TitleKey = "layout.form_expired", TextKey = "layout.form_expired_text" }, StatusCodes.Status400BadRequest)
                : answer;
        });
        return group;
    }

    // what binding leaves behind when it refused the form before the handler could run
    private static bool IsRefusedForm(HttpContext http, object? answer) =>
        http.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false } && answer is null or EmptyHttpResult;
}
