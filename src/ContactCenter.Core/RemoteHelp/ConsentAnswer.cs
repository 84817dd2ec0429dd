namespace ContactCenter.Core.RemoteHelp;

/// <summary>What came of asking. Only <see cref="Given"/> allows anything. Names are stored; they are never renamed.</summary>
public enum ConsentAnswer
{
    /// <summary>The caller said yes, in the way that the organization asks for.</summary>
    Given,

    /// <summary>The caller said no.</summary>
    Declined,

    /// <summary>The caller said nothing in time, or nothing that counts.</summary>
    Unanswered,

    /// <summary>The conversation ended first, or the caller never heard the question.</summary>
    Interrupted,
}
