using System.Security.Claims;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>An agent calls somebody; what follows is a conversation like any other.</summary>
internal static class OutboundCallEndpoints
{
    public static void MapOutboundCalls(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/agents/me/calls").WithTags("OutboundCalls").RequireAuthorization(Policies.Agent);
        group.MapPost("", PlaceAsync).WithName("OutboundCalls_Place");
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> PlaceAsync(
        PlaceCallRequest request, ClaimsPrincipal user, PlaceCall placeCall, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await placeCall.ExecuteAsync(user.AgentId(), user.Organizations(MembershipRole.Agent), request, cancellationToken));
}
