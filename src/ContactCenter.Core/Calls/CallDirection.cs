namespace ContactCenter.Core.Calls;

/// <summary>Who began a call. Names are stored; they are never renamed.</summary>
public enum CallDirection
{
    /// <summary>A citizen called us.</summary>
    Inbound,

    /// <summary>We called a citizen.</summary>
    Outbound,
}
