using System.Security.Claims;
using ContactCenter.Core.Common;
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
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> HoldAsync(
        ClaimsPrincipal user, HoldCaller holdCaller, CancellationToken cancellationToken) =>
        Answer(await holdCaller.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> TakeBackAsync(
        ClaimsPrincipal user, TakeCallerBack takeBack, CancellationToken cancellationToken) =>
        Answer(await takeBack.ExecuteAsync(user.AgentId(), cancellationToken));

    private static Results<Ok<AgentResponse>, ProblemHttpResult> Answer(Result<AgentView> result) =>
        result.TryGet(out var view, out var error) ? TypedResults.Ok(AgentResponse.From(view)) : ProblemResults.From(error);
}
