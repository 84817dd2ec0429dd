namespace TwilioEmulator;

/// <summary>Whom the emulator calls, what it signs with, and how fast its imitation of the telephone network is.</summary>
public sealed class TwilioEmulatorOptions
{
    /// <summary>User name of the REST API and <c>AccountSid</c> of every request.</summary>
    public string AccountSid { get; set; } = "AC00000000000000000000000000000001";

    /// <summary>Password of the REST API and key of every signature.</summary>
    public string AuthToken { get; set; } = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

    /// <summary><c>active</c>, <c>suspended</c> or <c>closed</c>.</summary>
    public string AccountStatus { get; set; } = "active";

    /// <summary><c>Full</c> or <c>Trial</c>.</summary>
    public string AccountType { get; set; } = "Full";

    /// <summary>Base URL of the application as it is signed and written into requests.</summary>
    public string AppPublicUrl { get; set; } = "http://127.0.0.1:5080";

    /// <summary>Where requests to <see cref="AppPublicUrl"/> are really sent; read at each request, null = the public URL.</summary>
    public string? AppConnectUrl { get; set; }

    /// <summary>Voice URL of every number that REST has not configured otherwise.</summary>
    public string VoicePath { get; set; } = "/voice/inbound";

    /// <summary>Fallback URL of every number that REST has not configured otherwise.</summary>
    public string VoiceFallbackPath { get; set; } = "/voice/fallback";

    /// <summary>Status callback of every number that REST has not configured otherwise.</summary>
    public string StatusCallbackPath { get; set; } = "/voice/status";

    /// <summary>Numbers of the account at the start (E.164).</summary>
    public IList<string> Numbers { get; } = [];

    /// <summary>Drives every timer and date of the emulator.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Called when a timer fires; the token is disposed when the step and its HTTP request are finished.</summary>
    public Func<string, IDisposable>? BeginWork { get; set; }

    /// <summary>Replaces real sockets, for a host that lives in the same process.</summary>
    public HttpMessageHandler? Transport { get; set; }

    /// <summary>Same seed and same order of requests → same sids and idempotency tokens; null = random.</summary>
    public int? Seed { get; set; }

    /// <summary>Outgoing REST calls per second; the rest waits in a queue.</summary>
    public double CallsPerSecond { get; set; } = 1;

    /// <summary>From dialling to the first ring.</summary>
    public TimeSpan RingingDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What Twilio adds to every ring time-out.</summary>
    public TimeSpan RingTimeoutExtra { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a softphone that nobody has registered seems to ring.</summary>
    public TimeSpan UnregisteredRing { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How a call to an unregistered softphone ends: <c>no-answer</c> or <c>failed</c>.</summary>
    public string UnregisteredOutcome { get; set; } = "no-answer";

    /// <summary>From a REST redirect to the request of the interrupted verb's action.</summary>
    public TimeSpan InterruptedActionDelay { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>From a REST redirect to the request of the new document, when a verb's action goes first.</summary>
    public TimeSpan RedirectTargetDelay { get; set; } = TimeSpan.FromMilliseconds(650);

    /// <summary>From a REST redirect of one leg to the end of the leg that it had dialled.</summary>
    public TimeSpan OtherLegCloseDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>From the end of a wait document to its next request.</summary>
    public TimeSpan WaitRefetchDelay { get; set; } = TimeSpan.Zero;

    /// <summary>The same when the document took no time at all, so that it cannot spin.</summary>
    public TimeSpan EmptyWaitRefetchDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How fast <c>Say</c> speaks.</summary>
    public double CharactersPerSecond { get; set; } = 14;

    /// <summary>Length of a <c>Play</c> whose file is not a readable WAV.</summary>
    public TimeSpan UnknownPlayLength { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>From the loss of a browser phone's event stream to the end of its calls, unless it comes back.</summary>
    public TimeSpan DeviceLostAfter { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether <c>Dial action</c> is requested when the caller hangs up (seen on the real service, not documented).</summary>
    public bool DialActionAfterHangUp { get; set; } = true;

    /// <summary>Whether a leg that was removed from a room by REST goes on with its document.</summary>
    public bool KickedLegContinues { get; set; } = true;
}
