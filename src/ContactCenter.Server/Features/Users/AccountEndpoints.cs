using System.Security.Claims;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Server.Features.Users;

/// <summary>What users see and change about themselves. No answer may stay in a cache: some hold secrets.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup(UserPaths.Account).RequireAuthorization();
        group.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-cache, no-store";
            return next(context);
        });
        group.MapGet("", (AccountView view, ClaimsPrincipal user, CancellationToken cancellationToken) => view.ShowAsync(user, null, cancellationToken));
        group.MapPost("password", ChangePasswordAsync);
        group.MapGet("two-factor", ShowSecretAsync);
        group.MapPost("two-factor/start", StartAsync);
        group.MapPost("two-factor/confirm", ConfirmAsync);
        group.MapPost("two-factor/stop", StopAsync);
    }

    private static async Task<IResult> ChangePasswordAsync(
        [FromForm] string? current,
        [FromForm] string? wanted,
        ClaimsPrincipal user,
        TwoFactor twoFactor,
        ChangePassword change,
        AccountView view,
        CancellationToken cancellationToken)
    {
        var problem = await change.ExecuteAsync(await twoFactor.MeAsync(user), current ?? string.Empty, wanted ?? string.Empty);
        return problem is null
            ? Page.Of<MessagePage>(new { TitleKey = "users.password.title", TextKey = "users.password.done", Href = UserPaths.Account })
            : await view.ShowAsync(user, problem, cancellationToken);
    }

    private static async Task<IResult> ShowSecretAsync(ClaimsPrincipal user, TwoFactor twoFactor)
    {
        var me = await twoFactor.MeAsync(user);
        return await twoFactor.PendingSecretAsync(me) is { } secret
            ? Page.Of<TwoFactorPage>(new { Secret = secret, me.UserName })
            : TypedResults.LocalRedirect(UserPaths.Account);
    }

    private static async Task<IResult> StartAsync(ClaimsPrincipal user, TwoFactor twoFactor)
    {
        await twoFactor.StartAsync(await twoFactor.MeAsync(user));
        return TypedResults.LocalRedirect(UserPaths.TwoFactor);
    }

    private static async Task<IResult> ConfirmAsync([FromForm] string? code, ClaimsPrincipal user, TwoFactor twoFactor)
    {
        var me = await twoFactor.MeAsync(user);
        if (await twoFactor.PendingSecretAsync(me) is not { } secret)
        {
            return TypedResults.LocalRedirect(UserPaths.Account);
        }

        return await twoFactor.ConfirmAsync(me, code ?? string.Empty) is { } codes
            ? Page.Of<RecoveryCodesPage>(new { Codes = codes })
            : Page.Of<TwoFactorPage>(new { Secret = secret, me.UserName, ProblemKey = "users.code.refused" }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> StopAsync(
        [FromForm] string? password, ClaimsPrincipal user, TwoFactor twoFactor, AccountView view, CancellationToken cancellationToken) =>
        await twoFactor.StopAsync(await twoFactor.MeAsync(user), password ?? string.Empty)
            ? TypedResults.LocalRedirect(UserPaths.Account)
            : await view.ShowAsync(user, "users.password.mismatch", cancellationToken);
}
