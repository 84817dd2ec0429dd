namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>What an administrator has just done to someone, as the page confirms it.</summary>
public enum MemberChangeKind
{
    /// <summary>Roles and skills are others.</summary>
    Changed,

    /// <summary>The account is closed.</summary>
    Locked,

    /// <summary>The account is open again.</summary>
    Unlocked,

    /// <summary>The second step is gone.</summary>
    TwoFactorReset,
}
