using System.Globalization;
using System.Security.Claims;
using ContactCenter.Data;
using ContactCenter.Server.Features.Users.Audit;
using Microsoft.AspNetCore.Identity;

namespace ContactCenter.Server.Features.Users;

/// <summary>A user leaves: the cookie ends, and the log says so.</summary>
internal sealed class SignOut(UserManager<UserAccount> users, UserSignInManager signIn, Database database, AuditTrail audit)
{
    public async Task ExecuteAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(users.GetUserId(user), CultureInfo.InvariantCulture, out var id))
        {
            await database.WriteAsync((sql, _) => audit.RecordEverywhereAsync(sql, AuditKind.SignedOut, id, AuditAuthor.AtPage(id)), cancellationToken);
        }

        await signIn.SignOutAsync();
    }
}
