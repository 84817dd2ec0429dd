using TwilioEmulator.Calls;
using TwilioEmulator.Devices;
using TwilioEmulator.Faults;
using TwilioEmulator.Numbers;
using TwilioEmulator.Queues;
using TwilioEmulator.Rooms;
using TwilioEmulator.Twiml;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Switching;

/// <summary>
/// The emulated account: one state behind one lock. Whoever changes it holds <see cref="Gate"/>; requests to the application are
/// made without it and come back through <see cref="Scheduler"/>.
/// </summary>
internal sealed class Exchange : IDisposable
{
    private readonly WebhookClient _client;

    public Exchange(TwilioEmulatorOptions options, ILogger<Exchange> logger)
    {
        Options = options;
        Clock = options.Clock;
        OpenedAt = Clock.GetUtcNow();
        Scheduler = new Scheduler(Clock, options.BeginWork, Gate, logger);
        Sids = new SidSource(options.Seed);
        Debugger = new DebuggerLog(Clock);
        _client = new WebhookClient(options);
        Webhooks = new WebhookDesk(_client, Sids, Debugger, Clock, Gate);
        Media = new MediaLibrary(this, _client);
        Calls = new CallBook(this);
        Queues = new QueueBook(Sids, Clock);
        Rooms = new RoomBook(this);
        Numbers = new NumberBook(this);
        Devices = new DeviceBook(this);
        StatusCallbacks = new StatusCallbacks(this);
        Control = new CallControl(this);
        Dialer = new Dialer(this);
        foreach (var number in options.Numbers)
        {
            Numbers.Add(number);
        }
    }

    public Lock Gate { get; } = new();

    public TwilioEmulatorOptions Options { get; }

    public TimeProvider Clock { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>When the account was opened: with the emulator.</summary>
    public DateTimeOffset OpenedAt { get; }

    public Scheduler Scheduler { get; }

    public SidSource Sids { get; }

    public DebuggerLog Debugger { get; }

    public FaultPlan Faults { get; } = new();

    public WebhookDesk Webhooks { get; }

    public MediaLibrary Media { get; }

    public CallBook Calls { get; }

    public QueueBook Queues { get; }

    public RoomBook Rooms { get; }

    public NumberBook Numbers { get; }

    public DeviceBook Devices { get; }

    public StatusCallbacks StatusCallbacks { get; }

    public CallControl Control { get; }

    public Dialer Dialer { get; }

    public WebhookRequest PrepareDocument(Call call, DocumentRequest request, IReadOnlyList<Field> extra) =>
        Webhooks.Prepare(request.What, request.Url, request.Method, [.. CallFields.Of(call, Options.AccountSid), .. request.Fields, .. extra], call.Sid, call.Cookies);

    /// <summary>A request that is no webhook: neither signed nor recorded.</summary>
    public Task<HttpResponseMessage> SendRawAsync(HttpRequestMessage message, CancellationToken cancellationToken) => _client.SendRawAsync(message, cancellationToken);

    public void Dispose()
    {
        Scheduler.CancelAll();
        _client.Dispose();
    }
}
