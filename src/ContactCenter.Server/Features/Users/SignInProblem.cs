using ContactCenter.Server.Infrastructure.Pages;

namespace ContactCenter.Server.Features.Users;

/// <summary>Says on the page why signing in did not work.</summary>
internal sealed class SignInProblem(PageTexts texts, TimeProvider clock)
{
    public string Say(SignInOutcome outcome, string refusedKey)
    {
        if (outcome.Status != SignInStatus.Locked)
        {
            return texts[refusedKey];
        }

        // minutes, not an hour of the day: the reader's zone is not known here
        var left = (outcome.LockedUntil ?? clock.GetUtcNow() + SignInLimits.Pause) - clock.GetUtcNow();
        return texts.Format("users.sign_in.locked", Math.Max(1, (int)Math.Ceiling(left.TotalMinutes)));
    }

    public static int StatusOf(SignInOutcome outcome) =>
        outcome.Status == SignInStatus.Locked ? StatusCodes.Status429TooManyRequests : StatusCodes.Status401Unauthorized;
}
