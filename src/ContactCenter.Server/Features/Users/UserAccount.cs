namespace ContactCenter.Server.Features.Users;

/// <summary>A person who signs in, as Identity reads and changes them.</summary>
internal sealed class UserAccount
{
    /// <summary>Where a pause ends that only an administrator ends.</summary>
    public static readonly DateTimeOffset ClosedUntil = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public required Guid UserId { get; init; }

    public required string UserName { get; set; }

    public required string NormalizedUserName { get; set; }

    public required string DisplayName { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>Changes with every credential; older cookies end.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>Changes with every update; a second one that started from the same row is refused.</summary>
    public required string ConcurrencyStamp { get; set; }

    public int AccessFailedCount { get; set; }

    public bool LockoutEnabled { get; set; } = true;

    public DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>Whether an administrator closed the account.</summary>
    public bool IsLocked => LockoutEnd >= ClosedUntil;

    public bool TwoFactorEnabled { get; set; }

    /// <summary>Under the key ring.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>Under the key ring.</summary>
    public string? RecoveryCodes { get; set; }

    /// <summary>Whether it is one of the demonstration's, whose password everybody knows.</summary>
    public bool Demo { get; init; }
}
