using System.Security.Claims;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Twilio.Tokens;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>What the softphone in an agent's browser asks and reports; always about the agent who is signed in.</summary>
internal static class SoftphoneEndpoints
{
    public static void MapSoftphones(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/agents/me/softphone").WithTags("Softphones").RequireAuthorization(Policies.Agent);
        group.MapPost("token", CreateToken).WithName("Softphones_CreateToken");
        group.MapPut("page", TakeAsync).WithName("Softphones_TakeVoice");
        // a page that closes can only send what a beacon sends
        group.MapPost("page/leave", LeaveAsync).WithName("Softphones_LeaveVoice");
        group.MapPut("trial", RecordTrialAsync).WithName("Softphones_RecordTrial");
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> TakeAsync(
        VoicePageRequest request, ClaimsPrincipal user, TakeVoice takeVoice, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await takeVoice.ExecuteAsync(user.AgentId(), user.HomeOrganization(), request.Page, request.TakeOver, cancellationToken));

    private static async Task<NoContent> LeaveAsync(
        VoicePageRequest request, ClaimsPrincipal user, LeaveVoice leaveVoice, CancellationToken cancellationToken)
    {
        await leaveVoice.ExecuteAsync(user.AgentId(), user.HomeOrganization(), request.Page, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<AgentResponse>, ProblemHttpResult>> RecordTrialAsync(
        TrialRequest request, ClaimsPrincipal user, RecordTrial recordTrial, CancellationToken cancellationToken) =>
        AgentAnswer.Of(await recordTrial.ExecuteAsync(user.AgentId(), user.HomeOrganization(), request.Page, request.Faults, cancellationToken));

    private static Results<Ok<SoftphoneTokenResponse>, ProblemHttpResult> CreateToken(ClaimsPrincipal user, AccessTokens tokens, HttpResponse response)
    {
        if (!tokens.AreConfigured)
        {
            return ProblemResults.From(SoftphoneErrors.NotSetUp);
        }

        response.Headers.CacheControl = "no-store";
        var identity = AgentIdentity.Of(user.AgentId());
        return TypedResults.Ok(new SoftphoneTokenResponse(tokens.Create(identity).Text, identity, (int)AccessTokens.Lifetime.TotalSeconds));
    }
}
