using System.Security.Claims;
using ContactCenter.Server.Infrastructure.Live;

namespace ContactCenter.Server.Tests.Live;

/// <summary>A feature whose state is how often it was read; every organization is a topic of its own.</summary>
internal sealed class FakeSource : ILiveSource
{
    public string Kind => "fake";

    public int Readings { get; private set; }

    public bool Fails { get; set; }

    public LiveTopic? Admit(ClaimsPrincipal user, string of) => new LiveTopic(Kind, of);

    public IEnumerable<LiveTopic> TouchedBy(LiveChange change)
    {
        yield return new LiveTopic(Kind, change.OrganizationId.Value);
        if (change.AgentOrganizationId is { } other)
        {
            yield return new LiveTopic(Kind, other.Value);
        }
    }

    public Task<object?> ReadAsync(LiveTopic topic, CancellationToken cancellationToken)
    {
        if (Fails)
        {
            throw new InvalidOperationException("not now");
        }

        Readings++;
        return Task.FromResult<object?>(Readings);
    }
}
