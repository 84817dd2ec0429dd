using ContactCenter.Data;

namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>Records how attempts to sign in ended, before the answer leaves; also those of whoever did not wait for it.</summary>
internal sealed class SignInAudit(Database database, AuditTrail audit)
{
    /// <param name="user">Null when nobody has the name.</param>
    /// <param name="outcome">A right password that still needs a code is not the end.</param>
    public async Task<SignInOutcome> RecordAsync(Guid? user, SignInOutcome outcome)
    {
        if (KindOf(outcome) is { } kind)
        {
            await database.WriteAsync((sql, _) => RecordAsync(sql, kind, user), CancellationToken.None);
        }

        return outcome;
    }

    private Task RecordAsync(DbSession sql, AuditKind kind, Guid? user) => user is { } known
        ? audit.RecordEverywhereAsync(sql, kind, known, kind == AuditKind.SignedIn ? AuditAuthor.AtPage(known) : AuditAuthor.Visitor)
        : audit.RecordUnknownAsync(sql, kind);

    private static AuditKind? KindOf(SignInOutcome outcome) => outcome.Status switch
    {
        SignInStatus.SignedIn => AuditKind.SignedIn,
        SignInStatus.Refused => AuditKind.SignInRefused,
        SignInStatus.Locked => AuditKind.SignInLocked,
        SignInStatus.CodeNeeded => null,
    };
}
