using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

internal static class AskedSkillsOfOrganization
{
    /// <summary>Every skill that a queue of the organization asks for, in a stable order.</summary>
    public static IReadOnlyList<Skill> AskedSkills(this Organization organization) =>
        [.. organization.Queues.Values.SelectMany(queue => queue.Skills).Distinct().OrderBy(skill => skill.Value, StringComparer.Ordinal)];
}
