namespace ContactCenter.Core.RemoteHelp;

/// <summary>One time that a caller was asked to allow help on their own screen.</summary>
public readonly record struct ConsentId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
