namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>What a node is to whoever looks at a drawing; each has a shape of its own.</summary>
public enum DrawnKind
{
    /// <summary>Goes on by itself, one way.</summary>
    Step,

    /// <summary>Waits for a key.</summary>
    Question,

    /// <summary>Goes on by itself, one of several ways.</summary>
    Decision,

    /// <summary>The caller waits for a person.</summary>
    Person,

    /// <summary>The caller is offered a callback or a message.</summary>
    Offer,

    /// <summary>The call is over.</summary>
    Goodbye,

    /// <summary>A place outside the flow: back to the flow that called, or a node that does not exist.</summary>
    Elsewhere,
}
