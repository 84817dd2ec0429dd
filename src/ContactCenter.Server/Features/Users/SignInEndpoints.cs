using System.Security.Claims;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

namespace ContactCenter.Server.Features.Users;

/// <summary>Coming in and going out.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapPageGroup().AllowAnonymous();
        group.MapGet(UserPaths.SignIn, AskPassword);
        group.MapPost(UserPaths.SignIn, CheckPasswordAsync);
        group.MapGet(UserPaths.Code, AskCodeAsync);
        group.MapPost(UserPaths.Code, CheckCodeAsync);
        group.MapPost(UserPaths.SignOut, SignOutAsync);
        group.MapGet(UserPaths.NoAccess, NoAccess);
    }

    private static IResult AskPassword(string? returnUrl, ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true }
        ? TypedResults.LocalRedirect(UserPaths.Local(returnUrl))
        : Page.Of<SignInPage>(new { ReturnUrl = UserPaths.Local(returnUrl) });

    private static async Task<IResult> CheckPasswordAsync(
        [FromForm] string? userName,
        [FromForm] string? password,
        [FromForm] string? returnUrl,
        SignIn signIn,
        SignInProblem problem,
        CancellationToken cancellationToken)
    {
        var outcome = await signIn.ExecuteAsync(userName ?? string.Empty, password ?? string.Empty, cancellationToken);
        return outcome.Status switch
        {
            SignInStatus.SignedIn => TypedResults.LocalRedirect(UserPaths.Local(returnUrl)),
            SignInStatus.CodeNeeded => TypedResults.LocalRedirect(UserPaths.CodeFor(returnUrl)),
            SignInStatus.Refused or SignInStatus.Locked => Page.Of<SignInPage>(
                new { ReturnUrl = UserPaths.Local(returnUrl), UserName = userName, Problem = problem.Say(outcome, "users.sign_in.refused") },
                SignInProblem.StatusOf(outcome)),
        };
    }

    private static async Task<IResult> AskCodeAsync(string? returnUrl, SignInWithCode signIn) => await signIn.WhoAsync() is null
        ? TypedResults.LocalRedirect(UserPaths.SignIn)
        : Page.Of<CodePage>(new { ReturnUrl = UserPaths.Local(returnUrl) });

    private static async Task<IResult> CheckCodeAsync(
        [FromForm] string? code, [FromForm] string? returnUrl, SignInWithCode signIn, SignInProblem problem, CancellationToken cancellationToken)
    {
        if (await signIn.WhoAsync() is not { } user)
        {
            return TypedResults.LocalRedirect(UserPaths.SignIn);
        }

        var outcome = await signIn.ExecuteAsync(user, code ?? string.Empty, cancellationToken);
        return outcome.Status == SignInStatus.SignedIn
            ? TypedResults.LocalRedirect(UserPaths.Local(returnUrl))
            : Page.Of<CodePage>(
                new { ReturnUrl = UserPaths.Local(returnUrl), Problem = problem.Say(outcome, "users.code.refused") },
                SignInProblem.StatusOf(outcome));
    }

    private static async Task<IResult> SignOutAsync(ClaimsPrincipal user, SignOut signOut, CancellationToken cancellationToken)
    {
        await signOut.ExecuteAsync(user, cancellationToken);
        return TypedResults.LocalRedirect(UserPaths.SignIn);
    }

    private static IResult NoAccess() => Page.Of<MessagePage>(
        new { TitleKey = "users.no_access.title", TextKey = "users.no_access.text" }, StatusCodes.Status403Forbidden);
}
