namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>Whether someone may sign in.</summary>
public enum MemberState
{
    /// <summary>With the right password and code.</summary>
    Open,

    /// <summary>Not for some minutes: too many failures.</summary>
    Paused,

    /// <summary>Not until an administrator opens the account.</summary>
    Locked,
}
