using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

/// <summary>
/// Who works in the demonstration: two agents in the first organization, one in the second, one in both, and who looks after
/// everything.
/// </summary>
internal static class DemoTeam
{
    private const int Strong = 8;
    private const int Fair = 5;

    public static IReadOnlyList<DemoUser> For(IReadOnlyList<(OrganizationId Organization, IReadOnlyList<Skill> Skills)> organizations)
    {
        var first = organizations.Take(1).ToList();
        var second = organizations.Skip(1).Take(1).ToList();
        return
        [
            new("anna", "Anna Puig", [.. first.Select(place => Agent(place, best: 0))]),
            new("biel", "Biel Roca", [.. first.Select(place => Agent(place, best: 1))]),
            new("clara", "Clara Vila", [.. second.Select(place => Agent(place, best: 0))]),
            new("dolors", "Dolors Serra", [.. organizations.Select(place => Agent(place, best: 1))]),
            new("sergi", "Sergi Mas", [.. organizations.Select(place => Without(place, MembershipRole.Supervisor))]),
            new("admin", "Administració", [.. organizations.Select(place => Without(place, MembershipRole.Administrator))]),
        ];
    }

    private static Membership Agent((OrganizationId Organization, IReadOnlyList<Skill> Skills) place, int best) => new(
        place.Organization,
        MembershipRole.Agent,
        place.Skills.Index().ToDictionary(skill => skill.Item, skill => skill.Index == Math.Min(best, place.Skills.Count - 1) ? Strong : Fair));

    private static Membership Without((OrganizationId Organization, IReadOnlyList<Skill> Skills) place, MembershipRole role) =>
        new(place.Organization, role, new Dictionary<Skill, int>());
}
