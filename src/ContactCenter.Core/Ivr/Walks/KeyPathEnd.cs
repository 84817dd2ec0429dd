namespace ContactCenter.Core.Ivr.Walks;

/// <summary>Where a way through the flows came out.</summary>
public enum KeyPathEnd
{
    /// <summary>A person answered.</summary>
    Person,

    /// <summary>Nobody answered, but the call came to a callback or a message.</summary>
    Offer,

    /// <summary>The flow said goodbye, and neither had come before.</summary>
    Goodbye,

    /// <summary>The flow broke: the engine ended the call itself, or it waits for something that nothing can bring.</summary>
    Trouble,

    /// <summary>It was still going on at the depth where the walk stopped.</summary>
    Unfinished,
}
