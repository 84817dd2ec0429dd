namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>What happened.</summary>
public enum AuditKind
{
    /// <summary>Came in, with every step that was asked.</summary>
    SignedIn,

    /// <summary>A wrong password or code, or a name that nobody has.</summary>
    SignInRefused,

    /// <summary>Tried while the name is paused for too many failures, or paused it.</summary>
    SignInLocked,

    /// <summary>Left.</summary>
    SignedOut,

    /// <summary>Can sign in from now on; the detail says as what.</summary>
    UserAdded,

    /// <summary>Does something else from now on; the detail says what.</summary>
    MembershipChanged,

    /// <summary>An administrator closed the account.</summary>
    UserLocked,

    /// <summary>An administrator opened it again.</summary>
    UserUnlocked,

    /// <summary>The user chose another password.</summary>
    PasswordChanged,

    /// <summary>An administrator had another password made.</summary>
    PasswordReset,

    /// <summary>The user set up the second step.</summary>
    TwoFactorOn,

    /// <summary>The user gave up the second step.</summary>
    TwoFactorOff,

    /// <summary>An administrator took the second step away.</summary>
    TwoFactorReset,

    /// <summary>Read a call; the detail names it.</summary>
    CallOpened,

    /// <summary>Saw a caller's whole number; the detail names the call.</summary>
    NumberShown,

    /// <summary>A supervisor changed an agent's availability; the detail says to what, and why.</summary>
    AvailabilityChanged,

    /// <summary>A supervisor ended a call; the detail names it.</summary>
    CallEnded,

    /// <summary>A supervisor opened or closed a queue; the detail says which and until when.</summary>
    QueueOrdered,

    /// <summary>A supervisor took such an order back.</summary>
    QueueOrderEnded,

    /// <summary>A supervisor takes part in a conversation, or takes part otherwise; the detail names the call, and says how.</summary>
    CallObserved,
}
