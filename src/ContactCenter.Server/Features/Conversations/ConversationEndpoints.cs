using System.Security.Claims;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>What an agent does with the conversation in hand; there is no way to name another's.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/agents/me/conversation").WithTags("Conversations").RequireAuthorization(Policies.Agent);
        group.MapPost("hold", HoldAsync).WithName("Conversations_Hold");
        group.MapPost("take-back", TakeBackAsync).WithName("Conversations_TakeBack");
        group.MapGet("targets", ReadTargetsAsync).WithName("Conversations_ReadTargets");
        group.MapPost("transfer", TransferAsync).WithName("Conversations_Transfer");
        group.MapPost("consult", ConsultAsync).WithName("Conversations_Consult");
        group.MapPost("consult/hand-over", HandOverAsync).WithName("Conversations_HandOver");
        group.MapPost("consult/stop", StopAsync).WithName("Conversations_StopConsult");
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> HoldAsync(
        ClaimsPrincipal user, HoldCaller holdCaller, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await holdCaller.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> TakeBackAsync(
        ClaimsPrincipal user, TakeCallerBack takeBack, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await takeBack.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<TransferTargetsResponse>, ProblemHttpResult>> ReadTargetsAsync(
        ClaimsPrincipal user, HttpContext http, ReadTargets readTargets, CancellationToken cancellationToken) =>
        await readTargets.ExecuteAsync(user.AgentId(), UiLanguage.Of(http), cancellationToken) is { } targets
            ? TypedResults.Ok(targets)
            : ProblemResults.From(ConversationErrors.None);

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> TransferAsync(
        TransferRequest request, ClaimsPrincipal user, LeaveTo leaveTo, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await leaveTo.ExecuteAsync(user.AgentId(), request, cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> ConsultAsync(
        TransferRequest request, ClaimsPrincipal user, AskColleague askColleague, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await askColleague.ExecuteAsync(user.AgentId(), request, cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> HandOverAsync(
        ClaimsPrincipal user, HandOver handOver, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await handOver.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> StopAsync(
        ClaimsPrincipal user, StopAsking stopAsking, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await stopAsking.ExecuteAsync(user.AgentId(), cancellationToken));
}
