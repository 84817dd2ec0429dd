namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>One role of someone who works in an organization, as it is read.</summary>
internal sealed record MemberRow
{
    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required DateTimeOffset? LockoutEnd { get; init; }

    public required bool TwoFactorEnabled { get; init; }

    public required MembershipRole Role { get; init; }

    /// <summary>JSON object: skill → proficiency.</summary>
    public required string Skills { get; init; }

    public required DateTimeOffset? LastSignInAt { get; init; }
}
