using System.Security.Claims;
using System.Text.Json;
using ContactCenter.Server.Infrastructure.Clocks;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>All topics of all features.</summary>
internal sealed class LiveStates(IEnumerable<ILiveSource> sources, BusinessClock clock, IOptions<JsonOptions> json)
{
    private readonly Dictionary<string, ILiveSource> _sources = sources.ToDictionary(source => source.Kind, StringComparer.Ordinal);
    private long _version;

    /// <summary>What a user asked for, as in <c>wallboard:prat,agent</c>, without what is not theirs.</summary>
    public IReadOnlyDictionary<LiveTopic, string> Admit(ClaimsPrincipal user, string names)
    {
        var admitted = new Dictionary<LiveTopic, string>();
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = name.Split(':', 2);
            if (_sources.TryGetValue(parts[0], out var source) && source.Admit(user, parts.ElementAtOrDefault(1) ?? "") is { } topic)
            {
                admitted.TryAdd(topic, name);
            }
        }

        return admitted;
    }

    public IEnumerable<LiveTopic> TouchedBy(LiveChange change) => _sources.Values.SelectMany(source => source.TouchedBy(change));

    public async Task<LiveState> ReadAsync(LiveTopic topic, DateTimeOffset? changed, CancellationToken cancellationToken)
    {
        var version = NextVersion();
        var state = await _sources[topic.Kind].ReadAsync(topic, cancellationToken);
        return new LiveState(topic, version, changed, JsonSerializer.Serialize(state, json.Value.SerializerOptions));
    }

    private long NextVersion()
    {
        var now = clock.Now.ToUnixTimeMilliseconds();
        while (true)
        {
            var last = Interlocked.Read(ref _version);
            var next = Math.Max(last + 1, now);
            if (Interlocked.CompareExchange(ref _version, next, last) == last)
            {
                return next;
            }
        }
    }
}
