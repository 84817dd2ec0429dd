namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>Who does something, and by what way.</summary>
/// <param name="UserId">Null when nobody is signed in.</param>
/// <param name="Origin">By what way.</param>
internal sealed record AuditAuthor(Guid? UserId, AuditOrigin Origin)
{
    /// <summary>Whoever may run the program's verbs.</summary>
    public static readonly AuditAuthor CommandLine = new(null, AuditOrigin.CommandLine);

    /// <summary>The program itself.</summary>
    public static readonly AuditAuthor Start = new(null, AuditOrigin.Start);

    /// <summary>Someone at a page who is not signed in.</summary>
    public static readonly AuditAuthor Visitor = new(null, AuditOrigin.Page);

    public static AuditAuthor AtPage(Guid userId) => new(userId, AuditOrigin.Page);
}
