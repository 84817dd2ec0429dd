using System.Security.Claims;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Users;

/// <summary>The page about oneself.</summary>
internal sealed class AccountView(TwoFactor twoFactor, Database database, UserStore users, FlowCatalog flows, PageTexts texts)
{
    public async Task<IResult> ShowAsync(ClaimsPrincipal principal, string? problemKey, CancellationToken cancellationToken)
    {
        var me = await twoFactor.MeAsync(principal);
        var memberships = await database.ReadAsync((sql, _) => users.ReadMembershipsAsync(sql, me.UserId), cancellationToken);
        return Page.Of<AccountPage>(
            new
            {
                me.UserName,
                me.DisplayName,
                me.TwoFactorEnabled,
                Memberships = (IReadOnlyList<AccountPage.Line>)[.. memberships.Select(Line)],
                ProblemKey = problemKey,
            },
            problemKey is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private AccountPage.Line Line(Membership membership) => new(
        flows.Find(membership.OrganizationId)?.Organization.NameIn(texts.Language) ?? membership.OrganizationId.Value,
        texts[$"users.role.{membership.Role.ToString().ToLowerInvariant()}"],
        string.Join(", ", membership.Skills.Select(skill => $"{skill.Key} {skill.Value.ToString(texts.Culture)}")));
}
