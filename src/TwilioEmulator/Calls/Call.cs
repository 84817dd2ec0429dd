using System.Net;
using TwilioEmulator.Devices;
using TwilioEmulator.Switching;
using TwilioEmulator.Twiml;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Calls;

/// <summary>One leg. Changed only under the lock of the exchange.</summary>
internal sealed class Call(string sid, string direction, string from, string to, DateTimeOffset createdAt, Lane lane)
{
    public string Sid { get; } = sid;

    /// <summary><c>inbound</c>, <c>outbound-api</c> or <c>outbound-dial</c>.</summary>
    public string Direction { get; } = direction;

    public string From { get; } = from;

    public string To { get; } = to;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    /// <summary>Its document requests, one after another.</summary>
    public Lane Lane { get; } = lane;

    public CookieContainer Cookies { get; } = new();

    public CallStatus Status { get; set; }

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public DateTimeOffset? AnsweredAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How long it waited for its turn to be dialled.</summary>
    public TimeSpan QueueTime { get; set; }

    /// <summary>The leg whose Dial made this one.</summary>
    public Call? Parent { get; set; }

    /// <summary>Whoever is at the far end: a number, or <c>client:</c> and an identity.</summary>
    public required string Device { get; init; }

    /// <summary>The softphone's own microphone, which the exchange does not hear of.</summary>
    public bool MicrophoneMuted { get; set; }

    /// <summary>The registration that answered; while null, all of them hear of the call.</summary>
    public string? AnsweredBy { get; set; }

    /// <summary>An observer of this call alone, besides the registrations of its device.</summary>
    public DeviceSink? Sink { get; set; }

    public string? NumberSid { get; init; }

    public VoiceHandler Handler { get; set; } = new(Url: null);

    public StatusSubscription? Subscription { get; set; }

    public int StatusSequence { get; set; }

    public int? SipResponseCode { get; set; }

    /// <summary>Fields that a softphone added to its own call, or parameters of a dialled one.</summary>
    public IReadOnlyList<Field> Parameters { get; init; } = [];

    /// <summary>The line that sent the call on; null for none.</summary>
    public string? ForwardedFrom { get; init; }

    public TimeSpan RingTimeout { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromHours(4);

    public TwimlSession? Session { get; set; }

    /// <summary>Timers of the leg itself: ring time-out, time limit, loss of its phone.</summary>
    public List<ScheduledStep> Timers { get; } = [];

    /// <summary>How the Dial that made this leg hears of it.</summary>
    public IDialedLegObserver? Observer { get; set; }

    public TimeSpan Duration => AnsweredAt is { } answered && EndedAt is { } ended ? ended - answered : TimeSpan.Zero;

    public void CancelTimers()
    {
        foreach (var timer in Timers)
        {
            timer.Cancel();
        }

        Timers.Clear();
    }
}
