using System.Security.Claims;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls.Pages;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Dispositions;

/// <summary>Agents write what their own conversations were about; those who answer for the service read it with the call.</summary>
internal static class DispositionEndpoints
{
    public static void MapDispositions(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGroup("/api/{organization}/conversations/{reservation:guid}").WithTags("Dispositions").RequireMembership(MembershipRole.Agent)
            .MapPut("disposition", RecordAsync).WithName("Dispositions_Record");
        endpoints.MapGroup("/api/{organization}/calls/{call:guid}").WithTags("Calls").RequireMembership(CallEndpoints.MayRead)
            .MapGet("", ReadAsync).WithName("Calls_Read");
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> RecordAsync(
        string organization, Guid reservation, DispositionRequest request, ClaimsPrincipal user, RecordDisposition record, CancellationToken cancellationToken)
    {
        var disposition = new Disposition(new DispositionCode(request.Code), request.Requester, request.Resolved, request.Note);
        var result = await record.ExecuteAsync(user.AgentId(), new OrganizationId(organization), new ReservationId(reservation), disposition, cancellationToken);
        return result.TryGet(out var view, out var error) ? TypedResults.Ok(AgentResponse.From(view)) : ProblemResults.From(error);
    }

    private static async Task<Results<Ok<CallResponse>, NotFound>> ReadAsync(
        string organization, Guid call, ClaimsPrincipal user, HttpContext http, OpenCall open, CancellationToken cancellationToken) =>
        await open.ReadAsync(new OrganizationId(organization), new CallId(call), UiLanguage.Of(http), user.UserId(), cancellationToken) is { } found
            ? TypedResults.Ok(found)
            : TypedResults.NotFound();
}
