using System.Threading.Channels;

namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>One open stream: what it follows, under the names it asked for, and what it has yet to be sent.</summary>
internal sealed class LiveClient(IReadOnlyDictionary<LiveTopic, string> topics)
{
    /// <summary>A client that lags behind by this many frames is let go; it comes back and gets whole states.</summary>
    private const int Capacity = 32;

    private readonly Channel<LiveState> _frames = Channel.CreateBounded<LiveState>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public IReadOnlyDictionary<LiveTopic, string> Topics { get; } = topics;

    public ChannelReader<LiveState> Frames => _frames.Reader;

    public void Send(LiveState state)
    {
        if (!_frames.Writer.TryWrite(state))
        {
            Close();
        }
    }

    public void Close() => _frames.Writer.TryComplete();
}
