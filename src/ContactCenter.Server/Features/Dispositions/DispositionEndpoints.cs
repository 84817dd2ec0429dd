using System.Security.Claims;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>Agents write what their own conversations were about.</summary>
internal static class DispositionEndpoints
{
    public static void MapDispositions(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGroup("/api/{organization}/conversations/{reservation:guid}").WithTags("Dispositions").RequireMembership(MembershipRole.Agent)
            .MapPut("disposition", RecordAsync).WithName("Dispositions_Record");

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> RecordAsync(
        string organization, Guid reservation, DispositionRequest request, ClaimsPrincipal user, RecordDisposition record, CancellationToken cancellationToken)
    {
        var disposition = new Disposition(new DispositionCode(request.Code), request.Requester, request.Resolved, request.Note);
        var result = await record.ExecuteAsync(user.AgentId(), new OrganizationId(organization), new ReservationId(reservation), disposition, cancellationToken);
        return result.TryGet(out var view, out var error) ? TypedResults.Ok(AgentResponse.From(view)) : ProblemResults.From(error);
    }
}
