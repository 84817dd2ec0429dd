namespace ContactCenter.Server.Features.Users;

/// <summary>Addresses of the pages about oneself.</summary>
internal static class UserPaths
{
    public const string SignIn = "/sign-in";
    public const string Code = "/sign-in/code";
    public const string SignOut = "/sign-out";
    public const string NoAccess = "/no-access";
    public const string Account = "/account";
    public const string TwoFactor = "/account/two-factor";
    public const string ReturnUrl = "returnUrl";

    /// <summary>The address where someone wanted to go, if it is one of ours; otherwise the start page.</summary>
    public static string Local(string? returnUrl) =>
        returnUrl is ['/', ..] and not ['/', '/' or '\\', ..] && !returnUrl.Any(char.IsControl) ? returnUrl : "/";

    /// <summary>The second step, on the way to where someone wanted to go.</summary>
    public static string CodeFor(string? returnUrl) => $"{Code}?{ReturnUrl}={Uri.EscapeDataString(Local(returnUrl))}";
}
