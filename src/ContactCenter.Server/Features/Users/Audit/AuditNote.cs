namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>What the next update of the signed-in user means: Identity only says that something changed.</summary>
internal sealed class AuditNote
{
    private AuditKind? _next;

    public void Announce(AuditKind kind) => _next = kind;

    /// <summary>Gives what was announced, once.</summary>
    public AuditKind? Take()
    {
        var taken = _next;
        _next = null;
        return taken;
    }
}
