namespace ContactCenter.Core.Calls;

/// <summary>How we came to know of an event.</summary>
public enum EventOrigin
{
    /// <summary>As it happened; the instant is our clock's.</summary>
    Live,

    /// <summary>Kept on disk while the database was away and replayed.</summary>
    Journaled,

    /// <summary>Read from the provider afterwards; the instant is the provider's, to the whole second.</summary>
    Reconciled,
}
