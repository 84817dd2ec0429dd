using System.Security.Claims;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Infrastructure.Live;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>The wall of an organization as a live topic: for its members only.</summary>
internal sealed class WallboardLive(ReadWallboard readWallboard) : ILiveSource
{
    public string Kind => "wallboard";

    public LiveTopic? Admit(ClaimsPrincipal user, string of) =>
        user.Organizations().Contains(new OrganizationId(of)) ? new LiveTopic(Kind, of) : null;

    public IEnumerable<LiveTopic> TouchedBy(LiveChange change)
    {
        yield return new LiveTopic(Kind, change.OrganizationId.Value);
        // the same agent stands on the wall of every organization that they work for
        if (change.AgentOrganizationId is { } other)
        {
            yield return new LiveTopic(Kind, other.Value);
        }
    }

    public async Task<object?> ReadAsync(LiveTopic topic, CancellationToken cancellationToken) =>
        await readWallboard.ExecuteAsync(new OrganizationId(topic.Of), cancellationToken);
}
