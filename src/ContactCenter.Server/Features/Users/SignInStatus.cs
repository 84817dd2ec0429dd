namespace ContactCenter.Server.Features.Users;

/// <summary>How an attempt to sign in ended.</summary>
internal enum SignInStatus
{
    /// <summary>The cookie is set.</summary>
    SignedIn,

    /// <summary>The password was right; the authenticator's code is still needed.</summary>
    CodeNeeded,

    /// <summary>Not this name with this password or code; which of them is not said.</summary>
    Refused,

    /// <summary>Too many failures; the pause is not over.</summary>
    Locked,
}
