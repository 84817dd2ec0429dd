namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>The open streams of this node.</summary>
internal sealed class LiveHub
{
    private readonly Lock _gate = new();
    private readonly HashSet<LiveClient> _clients = [];

    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _clients.Count == 0;
            }
        }
    }

    public LiveClient Join(IReadOnlyDictionary<LiveTopic, string> topics)
    {
        var client = new LiveClient(topics);
        lock (_gate)
        {
            _clients.Add(client);
        }

        return client;
    }

    public void Leave(LiveClient client)
    {
        client.Close();
        lock (_gate)
        {
            _clients.Remove(client);
        }
    }

    public bool IsFollowed(LiveTopic topic)
    {
        lock (_gate)
        {
            return _clients.Any(client => client.Topics.ContainsKey(topic));
        }
    }

    public void Publish(LiveState state)
    {
        lock (_gate)
        {
            foreach (var client in _clients.Where(client => client.Topics.ContainsKey(state.Topic)))
            {
                client.Send(state);
            }
        }
    }
}
