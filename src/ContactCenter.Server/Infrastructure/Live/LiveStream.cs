using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>What one screen is sent: first the whole state of everything it follows, then each again when it changes.</summary>
internal sealed class LiveStream(LiveHub hub, LiveStates states, TimeProvider system, IHostApplicationLifetime lifetime)
{
    /// <summary>Proxies close silent connections.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    /// <summary>The screen then comes back by itself, and its memberships are looked at anew.</summary>
    private static readonly TimeSpan LongestStream = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Reconnection = TimeSpan.FromSeconds(1);

    public async IAsyncEnumerable<SseItem<string>> FollowAsync(
        IReadOnlyDictionary<LiveTopic, string> topics, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestStream, system);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping, limit.Token);
        var client = hub.Join(topics);
        try
        {
            yield return new SseItem<string>("", "hello") { ReconnectionInterval = Reconnection };
            foreach (var topic in topics.Keys)
            {
                yield return Frame(await states.ReadAsync(topic, null, cancellationToken), topics);
            }

            while (await WaitAsync(client, stopping.Token) is { } arrived)
            {
                if (!arrived)
                {
                    yield return new SseItem<string>("", "ping");
                }

                while (client.Frames.TryRead(out var state))
                {
                    yield return Frame(state, topics);
                }
            }
        }
        finally
        {
            hub.Leave(client);
        }
    }

    private static SseItem<string> Frame(LiveState state, IReadOnlyDictionary<LiveTopic, string> topics) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"topic":{{JsonSerializer.Serialize(topics[state.Topic])}},"version":{{state.Version}},"changed":{{JsonSerializer.Serialize(state.Changed)}},"state":{{state.Json}}}"""),
        "state");

    /// <summary>True when there is something to send, false after a silence, null when the stream is over.</summary>
    private async Task<bool?> WaitAsync(LiveClient client, CancellationToken stopping)
    {
        using var silence = new CancellationTokenSource(Silence, system);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, silence.Token);
        try
        {
            return await client.Frames.WaitToReadAsync(either.Token) ? true : null;
        }
        catch (OperationCanceledException)
        {
            return stopping.IsCancellationRequested ? null : false;
        }
    }
}
