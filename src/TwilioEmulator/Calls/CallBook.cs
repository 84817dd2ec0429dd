using TwilioEmulator.Switching;

namespace TwilioEmulator.Calls;

/// <summary>Every leg of the account, the oldest finished ones forgotten.</summary>
internal sealed class CallBook(Exchange exchange)
{
    private const int FinishedKept = 10_000;
    private readonly Dictionary<string, Call> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Call> _live = new(StringComparer.Ordinal);
    private readonly Queue<string> _finished = new();

    /// <summary>Newest first.</summary>
    public IEnumerable<Call> All => _calls.Values.OrderByDescending(call => call.CreatedAt);

    public IEnumerable<Call> Live => _live.Values;

    public Call? Find(string sid) => _calls.GetValueOrDefault(sid);

    public IEnumerable<Call> LiveOf(string device) => _live.Values.Where(call => string.Equals(call.Device, device, StringComparison.Ordinal));

    public Call Create(NewCall description)
    {
        var lane = new Lane(exchange.Scheduler, exchange.Clock, exchange.Gate);
        var call = new Call(exchange.Sids.Next("CA"), description.Direction, description.From, description.To, exchange.Now, lane)
        {
            Device = description.Device,
            Handler = description.Handler,
            Subscription = description.Subscription,
            Parameters = description.Parameters,
            RingTimeout = description.RingTimeout,
            TimeLimit = description.TimeLimit,
            NumberSid = description.NumberSid,
            ForwardedFrom = description.ForwardedFrom,
            Sink = description.Sink,
        };
        _calls.Add(call.Sid, call);
        _live.Add(call.Sid, call);
        return call;
    }

    public void Finish(Call call)
    {
        _live.Remove(call.Sid);
        _finished.Enqueue(call.Sid);
        if (_finished.Count > FinishedKept)
        {
            _calls.Remove(_finished.Dequeue());
        }
    }

    public void Delete(Call call) => _calls.Remove(call.Sid);
}
