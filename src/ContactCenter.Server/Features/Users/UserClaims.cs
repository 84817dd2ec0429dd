using System.Globalization;
using System.Security.Claims;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Server.Features.Users;

/// <summary>What the cookie says of a user: who they are, and one claim per membership, as in <c>prat:Agent</c>.</summary>
internal static class UserClaims
{
    public const string Membership = "membership";
    private const string Name = "display_name";
    private const char Separator = ':';

    /// <summary>How the user is called on screens.</summary>
    public static string? DisplayName(this ClaimsPrincipal user) => user.FindFirstValue(Name);

    public static Claim ToNameClaim(string displayName) => new(Name, displayName);

    public static Guid UserId(this ClaimsPrincipal user) => user.AgentId().Value;

    public static AgentId AgentId(this ClaimsPrincipal user) =>
        new(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture));

    public static string ToClaim(OrganizationId organization, MembershipRole role) => $"{organization}{Separator}{role}";

    /// <summary>Every organization in which the user has one of the roles; in any role when none is named.</summary>
    public static IReadOnlyList<OrganizationId> Organizations(this ClaimsPrincipal user, params MembershipRole[] roles) =>
    [
        .. user.FindAll(Membership)
            .Select(claim => claim.Value.Split(Separator))
            .Where(parts => parts.Length == 2 && (roles.Length == 0 || roles.Any(role => string.Equals(parts[1], role.ToString(), StringComparison.Ordinal))))
            .Select(parts => new OrganizationId(parts[0]))
            .Distinct(),
    ];

    /// <summary>The organization under which an agent's own availability is recorded: the first they work for.</summary>
    public static OrganizationId HomeOrganization(this ClaimsPrincipal user) => user.Organizations(MembershipRole.Agent)[0];
}
