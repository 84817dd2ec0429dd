using System.Security.Claims;
using ContactCenter.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Features.Users;

/// <summary>What goes into the cookie. It is made anew at every check of the security stamp, so changed memberships arrive within minutes.</summary>
internal sealed class UserClaimsFactory(UserManager<UserAccount> manager, IOptions<IdentityOptions> options, Database database, UserStore users)
    : UserClaimsPrincipalFactory<UserAccount>(manager, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(UserAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(UserClaims.ToNameClaim(user.DisplayName));
        var memberships = await database.ReadAsync((sql, _) => users.ReadMembershipsAsync(sql, user.UserId), CancellationToken.None);
        identity.AddClaims(memberships.Select(membership =>
            new Claim(UserClaims.Membership, UserClaims.ToClaim(membership.OrganizationId, membership.Role))));
        return identity;
    }
}
