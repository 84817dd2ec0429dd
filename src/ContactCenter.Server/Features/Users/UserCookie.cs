using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>The cookie of a signed-in user.</summary>
internal static class UserCookie
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);
    private static readonly TimeSpan StampCheck = TimeSpan.FromMinutes(5);

    public static void AddUserCookie(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Configure);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = StampCheck);
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "contactcenter";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Lifetime;
        options.SlidingExpiration = true;
        options.LoginPath = UserPaths.SignIn;
        options.AccessDeniedPath = UserPaths.NoAccess;
        options.ReturnUrlParameter = UserPaths.ReturnUrl;
        var (signIn, denied) = (options.Events.OnRedirectToLogin, options.Events.OnRedirectToAccessDenied);
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized, signIn);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden, denied);
    }

    // a program cannot follow a redirect to a form
    private static Task AnswerAsync(
        RedirectContext<CookieAuthenticationOptions> context, int status, Func<RedirectContext<CookieAuthenticationOptions>, Task> redirect)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return redirect(context);
        }

        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
