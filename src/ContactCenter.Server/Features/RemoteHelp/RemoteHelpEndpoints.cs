using System.Security.Claims;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>Help on the screen of the caller in hand.</summary>
internal static class RemoteHelpEndpoints
{
    public static void MapRemoteHelp(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/agents/me/conversation/remote-help").WithTags("RemoteHelp").RequireAuthorization(Policies.Agent);
        group.MapPost("ask", AskAsync).WithName("RemoteHelp_Ask");
        group.MapPost("start", StartAsync).WithName("RemoteHelp_Start");
        group.MapPost("end", EndAsync).WithName("RemoteHelp_End");
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> AskAsync(ClaimsPrincipal user, AskConsent askConsent, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await askConsent.ExecuteAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> StartAsync(ClaimsPrincipal user, HelpOnScreen help, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await help.StartAsync(user.AgentId(), cancellationToken));

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> EndAsync(ClaimsPrincipal user, HelpOnScreen help, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await help.EndAsync(user.AgentId(), cancellationToken));
}
