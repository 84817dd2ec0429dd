using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Users;

/// <summary>What a user does in an organization.</summary>
/// <param name="OrganizationId">Where.</param>
/// <param name="Role">What.</param>
/// <param name="Skills">Proficiency from 1 to 10 by skill; empty for roles that take no calls.</param>
internal sealed record Membership(OrganizationId OrganizationId, MembershipRole Role, IReadOnlyDictionary<Skill, int> Skills)
{
    public const int LowestProficiency = 1;
    public const int HighestProficiency = 10;
}
