namespace ContactCenter.Server.Features.Users;

/// <summary>How an attempt to sign in ended.</summary>
/// <param name="Status">What to do next.</param>
/// <param name="LockedUntil">With <see cref="SignInStatus.Locked"/>: when to try again.</param>
internal sealed record SignInOutcome(SignInStatus Status, DateTimeOffset? LockedUntil = null);
