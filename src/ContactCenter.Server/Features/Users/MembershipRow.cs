using System.Text.Json;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

/// <summary>A membership as it is stored.</summary>
internal sealed record MembershipRow
{
    public required OrganizationId OrganizationId { get; init; }

    public required MembershipRole Role { get; init; }

    /// <summary>JSON object: skill → proficiency.</summary>
    public required string Skills { get; init; }

    public static string Write(IReadOnlyDictionary<Skill, int> skills) =>
        JsonSerializer.Serialize(skills.ToDictionary(pair => pair.Key.Value, pair => pair.Value, StringComparer.Ordinal));

    public Membership ToMembership() => new(
        OrganizationId,
        Role,
        Read(Skills));

    public static IReadOnlyDictionary<Skill, int> Read(string skills) =>
        JsonSerializer.Deserialize<Dictionary<string, int>>(skills)!.ToDictionary(pair => new Skill(pair.Key), pair => pair.Value);
}
