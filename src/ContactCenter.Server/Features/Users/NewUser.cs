using ContactCenter.Server.Features.Users.Audit;

namespace ContactCenter.Server.Features.Users;

/// <summary>Someone who is to be able to sign in.</summary>
internal sealed record NewUser
{
    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required string Password { get; init; }

    public required IReadOnlyList<Membership> Memberships { get; init; }

    /// <summary>Whoever runs the verb, unless it is said.</summary>
    public AuditAuthor AddedBy { get; init; } = AuditAuthor.CommandLine;
}
