using System.Security.Claims;
using ContactCenter.Data;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Agents;

/// <summary>What an agent's desktop asks and says; always about the agent who is signed in.</summary>
internal static class AgentEndpoints
{
    public static void MapAgents(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/agents/me").WithTags("Agents").RequireAuthorization(Policies.Agent);
        group.MapGet("", ReadAsync).WithName("Agents_ReadMe");
        group.MapGet("caller", ReadCallerAsync).WithName("Agents_ReadCaller");
        group.MapGet("day", ReadDayAsync).WithName("Agents_ReadMyDay");
        group.MapPut("availability", SetAvailabilityAsync).WithName("Agents_SetAvailability");
        group.MapPost("end", EndAsync).WithName("Agents_AnnounceEnd");
        group.MapPost("wrap-up/complete", CompleteWrapUpAsync).WithName("Agents_CompleteWrapUp");
        group.MapPost("wrap-up/extend", ExtendWrapUpAsync).WithName("Agents_ExtendWrapUp");
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> ReadAsync(
        ClaimsPrincipal user, Database database, AgentStore agents, CancellationToken cancellationToken)
    {
        var view = await database.ReadAsync((sql, _) => agents.FindAsync(sql, user.AgentId()), cancellationToken);
        return view is null ? ProblemResults.From(AgentErrors.NotAnAgent) : TypedResults.Ok(AgentResponse.From(view));
    }

    private static async Task<Results<Ok<CallerResponse>, ProblemHttpResult>> ReadCallerAsync(ClaimsPrincipal user, ReadCaller readCaller, CancellationToken cancellationToken) =>
        await readCaller.ExecuteAsync(user.AgentId(), cancellationToken) is { } caller ? TypedResults.Ok(caller) : ProblemResults.From(AgentErrors.NoCall);

    private static async Task<Ok<OwnDayResponse>> ReadDayAsync(ClaimsPrincipal user, ReadOwnDay readOwnDay, CancellationToken cancellationToken) =>
        TypedResults.Ok(await readOwnDay.ExecuteAsync(user.AgentId(), user.HomeOrganization(), user.Organizations(MembershipRole.Agent), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> SetAvailabilityAsync(
        AvailabilityRequest request, ClaimsPrincipal user, SetAvailability setAvailability, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await setAvailability.ExecuteAsync(user.AgentId(), user.HomeOrganization(), request, cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> EndAsync(
        ClaimsPrincipal user, AnnounceEnd announceEnd, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await announceEnd.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> CompleteWrapUpAsync(
        ClaimsPrincipal user, CompleteWrapUp completeWrapUp, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await completeWrapUp.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> ExtendWrapUpAsync(
        ClaimsPrincipal user, ExtendWrapUp extendWrapUp, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await extendWrapUp.ExecuteAsync(user.AgentId(), cancellationToken));
}
