namespace ContactCenter.Core.Common;

/// <summary>The classes of expected failure that the outside can tell apart.</summary>
public enum ErrorKind
{
    /// <summary>The input is wrong and will stay wrong.</summary>
    Invalid,

    /// <summary>Not there, or not for this user: both look the same.</summary>
    NotFound,

    /// <summary>The state does not allow it now.</summary>
    Conflict,
}
