using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>Someone who works in an organization, as its administrators see them.</summary>
public sealed record Member
{
    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required MemberState State { get; init; }

    public required bool HasTwoFactor { get; init; }

    /// <summary>Null when they never came in since the log is kept, or since they work here.</summary>
    public required DateTimeOffset? LastSignInAt { get; init; }

    /// <summary>At least one.</summary>
    public required IReadOnlyList<MembershipRole> Roles { get; init; }

    /// <summary>Proficiency from 1 to 10 by skill; empty for whoever takes no calls.</summary>
    public required IReadOnlyDictionary<Skill, int> Skills { get; init; }

    internal static IReadOnlyList<Member> Of(IEnumerable<MemberRow> rows, DateTimeOffset now) => [.. rows.GroupBy(row => row.UserId).Select(person => OfOne([.. person], now))];

    private static Member OfOne(IReadOnlyList<MemberRow> roles, DateTimeOffset now) => new()
    {
        UserId = roles[0].UserId,
        UserName = roles[0].UserName,
        DisplayName = roles[0].DisplayName,
        State = roles[0].LockoutEnd switch
        {
            { } until when until >= UserAccount.ClosedUntil => MemberState.Locked,
            { } until when until > now => MemberState.Paused,
            _ => MemberState.Open,
        },
        HasTwoFactor = roles[0].TwoFactorEnabled,
        LastSignInAt = roles[0].LastSignInAt,
        Roles = [.. roles.Select(row => row.Role).Order()],
        Skills = roles.Select(row => MembershipRow.Read(row.Skills)).FirstOrDefault(skills => skills.Count > 0) ?? new Dictionary<Skill, int>(),
    };
}
