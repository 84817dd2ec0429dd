using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Users;

/// <summary>Holds memberships against what the organizations' files say, so that a typing error does not make an agent whom no call reaches.</summary>
internal sealed class MembershipCheck(FlowCatalog flows)
{
    public Error? Refusal(IReadOnlyList<Membership> memberships) =>
        memberships.Count == 0 ? UserErrors.NoMembership : memberships.Select(Refusal).FirstOrDefault(refusal => refusal is not null);

    private Error? Refusal(Membership membership)
    {
        if (flows.Find(membership.OrganizationId) is not { } set)
        {
            return UserErrors.OrganizationUnknown(membership.OrganizationId, flows.All.Select(known => known.Organization.Id));
        }

        if (membership.Skills.Values.Any(value => value is < Membership.LowestProficiency or > Membership.HighestProficiency))
        {
            return UserErrors.ProficiencyInvalid;
        }

        var known = set.Organization.AskedSkills();
        return membership.Skills.Keys.Except(known).Select(skill => (Skill?)skill).FirstOrDefault() is { } unknown
            ? UserErrors.SkillUnknown(unknown, membership.OrganizationId, known)
            : null;
    }
}
