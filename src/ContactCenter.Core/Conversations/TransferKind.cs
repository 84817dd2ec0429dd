namespace ContactCenter.Core.Conversations;

/// <summary>How an agent leads a caller on. Names are stored; they are never renamed.</summary>
public enum TransferKind
{
    /// <summary>The agent leaves at once.</summary>
    Blind,

    /// <summary>The agent asks first, while the caller hears music.</summary>
    Consult,

    /// <summary>Somebody who interprets comes as a third.</summary>
    Interpreter,
}
