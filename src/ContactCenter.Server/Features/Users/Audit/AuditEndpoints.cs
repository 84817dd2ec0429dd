using ContactCenter.Core.Organizations;
using ContactCenter.Server.Infrastructure.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Users.Audit;

/// <summary>Where those who control the use of the system see who did what. Nothing here changes anything.</summary>
internal static class AuditEndpoints
{
    /// <summary>Roles that may read the log.</summary>
    public static readonly MembershipRole[] MayRead = [MembershipRole.Administrator, MembershipRole.Auditor];

    public static void MapAudit(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPageGroup("/{organization}/audit").RequireMembership(MayRead).MapGet("", ShowAsync).WithName("Users_Audit");

    private static async Task<IResult> ShowAsync(
        string organization, string? kind, ReadAudit read, CancellationToken cancellationToken)
    {
        var only = Enum.TryParse<AuditKind>(kind, out var asked) && Enum.IsDefined(asked) ? asked : (AuditKind?)null;
        return await read.ExecuteAsync(new OrganizationId(organization), only, cancellationToken) is { } state
            ? Page.Of<AuditPage>(new { State = state })
            : TypedResults.NotFound();
    }
}
