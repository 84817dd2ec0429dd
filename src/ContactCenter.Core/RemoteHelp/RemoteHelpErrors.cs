using ContactCenter.Core.Common;

namespace ContactCenter.Core.RemoteHelp;

/// <summary>Why an agent cannot ask for, begin or end help on a caller's screen.</summary>
public static class RemoteHelpErrors
{
    /// <summary>The organization has no text to ask with.</summary>
    public static readonly Error NotOffered = new("remote_help.not_offered", "This council does not help on callers' screens.");

    /// <summary>The caller is being asked, and is not with the agent.</summary>
    public static readonly Error Asked = new("remote_help.asked", "The caller is being asked for permission: wait for the answer.");

    /// <summary>The caller did not say yes, or help has been given already.</summary>
    public static readonly Error NotAllowed = new("remote_help.not_allowed", "Remote help cannot begin without the caller's permission.");

    /// <summary>There is no help to end.</summary>
    public static readonly Error NotStarted = new("remote_help.not_started", "There is no remote help to end.");
}
