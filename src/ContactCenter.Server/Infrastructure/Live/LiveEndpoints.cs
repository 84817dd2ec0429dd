using System.Security.Claims;
using ContactCenter.Server.Features.Users;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>The stream that every screen listens to.</summary>
internal static class LiveEndpoints
{
    public static void MapLive(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/live", Follow).WithTags("Live").WithName("Live_Follow").RequireAuthorization(Policies.Member);

    private static Results<ServerSentEventsResult<string>, NotFound> Follow(
        string topics, ClaimsPrincipal user, LiveStates states, LiveStream stream, CancellationToken cancellationToken)
    {
        var admitted = states.Admit(user, topics);
        return admitted.Count == 0
            ? TypedResults.NotFound()
            : TypedResults.ServerSentEvents(stream.FollowAsync(admitted, cancellationToken));
    }
}
