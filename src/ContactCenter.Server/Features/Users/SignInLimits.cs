namespace ContactCenter.Server.Features.Users;

/// <summary>How many failures lead to how long a pause, for names that exist and for names that do not.</summary>
internal static class SignInLimits
{
    public const int Failures = 5;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
}
