using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users.Administration;

/// <summary>What stands in the fields about a person, as typed. The organization is none of them: it is the page's.</summary>
public sealed record MemberForm
{
    internal const string RoleField = "role.";
    internal const string SkillField = "skill.";

    public string UserName { get; init; } = string.Empty;

    public string DisplayName { get; init; } = string.Empty;

    public IReadOnlyList<MembershipRole> Roles { get; init; } = [];

    /// <summary>What was typed, by skill; nothing for a skill that the person does not have.</summary>
    public IReadOnlyDictionary<string, string> Skills { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal static MemberForm Of(Member member) => new()
    {
        UserName = member.UserName,
        DisplayName = member.DisplayName,
        Roles = member.Roles,
        Skills = member.Skills.ToDictionary(skill => skill.Key.Value, skill => skill.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal),
    };

    internal static MemberForm Read(IFormCollection fields) => new()
    {
        UserName = fields["userName"].ToString().Trim(),
        DisplayName = fields["displayName"].ToString().Trim(),
        Roles = [.. Enum.GetValues<MembershipRole>().Where(role => fields.ContainsKey(RoleField + role))],
        Skills = fields.Where(field => field.Key.StartsWith(SkillField, StringComparison.Ordinal))
            .Select(field => (Skill: field.Key[SkillField.Length..], Typed: field.Value.ToString().Trim()))
            .Where(field => field is { Skill.Length: > 0, Typed.Length: > 0 })
            .ToDictionary(field => field.Skill, field => field.Typed, StringComparer.Ordinal),
    };

    /// <summary>What it means in an organization; skills count for agents alone.</summary>
    internal Result<Membership[]> ToMemberships(OrganizationId organization)
    {
        var skills = new Dictionary<Skill, int>();
        foreach (var (skill, typed) in Roles.Contains(MembershipRole.Agent) ? Skills : new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var proficiency))
            {
                return UserErrors.ProficiencyInvalid;
            }

            skills.Add(new Skill(skill), proficiency);
        }

        return Roles.Select(role => new Membership(organization, role, role == MembershipRole.Agent ? skills : new Dictionary<Skill, int>())).ToArray();
    }
}
