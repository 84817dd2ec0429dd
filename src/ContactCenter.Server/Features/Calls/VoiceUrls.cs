using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Supervision;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The addresses that we hand out to the provider: path and query below our public address. Patterns and addresses stand together.</summary>
internal static class VoiceUrls
{
    public const string Root = "/voice";
    public const string InboundPattern = "/inbound";
    public const string StatusPattern = "/status";
    public const string FallbackPattern = "/fallback";

    /// <summary>Asked when a browser phone begins a call: for now the same door as for citizens, which says that nobody is there.</summary>
    public const string SoftphonePattern = InboundPattern;
    public const string FlowPattern = "/{organization}/calls/{id:guid}/flow/{step:int}";
    public const string FlowAgainPattern = "/{organization}/calls/{id:guid}/flow-again/{step:int}";
    public const string RecordedPattern = "/{organization}/calls/{id:guid}/recorded/{step:int}";
    public const string TransferredPattern = "/{organization}/calls/{id:guid}/transferred/{step:int}";
    public const string QueueLeftPattern = "/{organization}/calls/{id:guid}/queue-left/{step:int}";
    public const string SentOnPattern = "/{organization}/calls/{id:guid}/sent-on/{step:int}";
    public const string MusicPattern = "/{organization}/wait";
    public const string HoldPattern = "/{organization}/hold";
    public const string WaitPattern = "/{organization}/calls/{id:guid}/wait/{step:int}";
    public const string WaitKeyPattern = "/{organization}/calls/{id:guid}/wait-key/{step:int}";
    public const string AudioPattern = "/{organization}/audio/{revision}/{file}";
    public const string CallerPattern = "/{organization}/reservations/{id:guid}/caller";
    public const string CallerLeftPattern = "/{organization}/reservations/{id:guid}/caller/left";
    public const string AgentPattern = "/{organization}/reservations/{id:guid}/agent";
    public const string AgentLeftPattern = "/{organization}/reservations/{id:guid}/agent/left";
    public const string AgentGonePattern = "/{organization}/reservations/{id:guid}/agent/gone";
    public const string AgentStatusPattern = "/{organization}/reservations/{id:guid}/agent/status";
    public const string ConsultLeftPattern = "/{organization}/reservations/{id:guid}/consult/left";
    public const string TransferLeftPattern = "/{organization}/transfers/{id:guid}/left";
    public const string OutsidePattern = "/{organization}/transfers/{id:guid}/outside";
    public const string OutsideLeftPattern = "/{organization}/transfers/{id:guid}/outside/left";
    public const string TransferRoomPattern = "/{organization}/transfers/{id:guid}/room";
    public const string OutsideStatusPattern = "/{organization}/transfers/{id:guid}/outside/status";
    public const string ObserverPattern = "/{organization}/observations/{id:guid}/observer/{step:int}";
    public const string ObserverStatusPattern = "/{organization}/observations/{id:guid}/status";
    public const string CalledPattern = "/{organization}/reservations/{id:guid}/called";
    public const string CalledStatusPattern = "/{organization}/reservations/{id:guid}/called/status";
    public const string RingingPattern = "/{organization}/ringing";
    public const string AskConsentPattern = "/{organization}/consents/{id:guid}/ask";
    public const string ConsentAnswerPattern = "/{organization}/consents/{id:guid}/answer/{step:int}";
    public const string ConsentRecordedPattern = "/{organization}/consents/{id:guid}/recorded";
    public const string ConsentBackPattern = "/{organization}/consents/{id:guid}/back";
    public const string RoomPattern = "/{organization}/reservations/{id:guid}/room";
    public const string HoldMusic = Root + "/media/hold.wav";
    public const string Ringing = Root + "/media/ringing.wav";

    public static string Flow(OrganizationId organization, CallId call, int step) => Call(organization, call, "flow", step);

    public static string FlowAgain(OrganizationId organization, CallId call, int step) => Call(organization, call, "flow-again", step);

    public static string Recorded(OrganizationId organization, CallId call, int step) => Call(organization, call, "recorded", step);

    public static string Transferred(OrganizationId organization, CallId call, int step) => Call(organization, call, "transferred", step);

    public static string QueueLeft(OrganizationId organization, CallId call, int step) => Call(organization, call, "queue-left", step);

    /// <summary>Where callers go whom a rule of their queue sent out of it.</summary>
    public static string SentOn(OrganizationId organization, CallId call, int step) => Call(organization, call, "sent-on", step);

    /// <summary>A wait without words.</summary>
    public static string Music(OrganizationId organization) => $"{Root}/{organization}/wait";

    /// <summary>What a caller hears whom the agent left for a moment.</summary>
    public static string Hold(OrganizationId organization) => $"{Root}/{organization}/hold";

    /// <summary>What an agent hears while somebody is rung whom they call.</summary>
    public static string RingingTone(OrganizationId organization) => $"{Root}/{organization}/ringing";

    /// <summary>A round of a wait loop.</summary>
    public static string Wait(OrganizationId organization, CallId call, int step) => Call(organization, call, "wait", step);

    public static string WaitKey(OrganizationId organization, CallId call, int step) => Call(organization, call, "wait-key", step);

    /// <param name="organization">Whose folder.</param>
    /// <param name="revision">The version of the flows that the call is on.</param>
    /// <param name="file">A name without a path, as checked when the flows were read.</param>
    public static string Audio(OrganizationId organization, string revision, string file) => $"{Root}/{organization}/audio/{revision}/{file}";

    public static string Caller(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "caller");

    public static string CallerLeft(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "caller/left");

    public static string Agent(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "agent");

    public static string AgentLeft(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "agent/left");

    public static string AgentGone(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "agent/gone");

    public static string AgentStatus(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "agent/status");

    /// <summary>Where a colleague asks what now whom the agent's room has let go.</summary>
    public static string ConsultLeft(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "consult/left");

    /// <summary>Where a caller asks what now whose way to a number outside is over.</summary>
    public static string TransferLeft(OrganizationId organization, TransferId transfer) => $"{Root}/{organization}/transfers/{transfer}/left";

    /// <summary>Where somebody outside asks what to do who answered for the agent's room.</summary>
    public static string Outside(OrganizationId organization, TransferId transfer) => $"{Root}/{organization}/transfers/{transfer}/outside";

    /// <summary>Where somebody outside asks what now whom the agent's room has let go.</summary>
    public static string OutsideLeft(OrganizationId organization, TransferId transfer) => $"{Root}/{organization}/transfers/{transfer}/outside/left";

    /// <summary>Where the room of a caller and somebody outside tells what happens in it.</summary>
    public static string TransferRoom(OrganizationId organization, TransferId transfer) => $"{Root}/{organization}/transfers/{transfer}/room";

    public static string OutsideStatus(OrganizationId organization, TransferId transfer) => $"{Root}/{organization}/transfers/{transfer}/outside/status";

    /// <summary>Where a supervisor's telephone asks what to do: once it is answered, and after each change of the mode.</summary>
    public static string Observer(OrganizationId organization, ObservationId observation, int turn) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/{organization}/observations/{observation}/observer/{turn}");

    public static string ObserverStatus(OrganizationId organization, ObservationId observation) => $"{Root}/{organization}/observations/{observation}/status";

    /// <summary>Where somebody asks what to do who answered an agent's call.</summary>
    public static string Called(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "called");

    public static string CalledStatus(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "called/status");

    /// <summary>Where a caller comes who is asked something in the middle of a conversation.</summary>
    public static string AskConsent(OrganizationId organization, ConsentId consent) => $"{Root}/{organization}/consents/{consent}/ask";

    public static string ConsentAnswer(OrganizationId organization, ConsentId consent, int attempts) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/{organization}/consents/{consent}/answer/{attempts}");

    public static string ConsentRecorded(OrganizationId organization, ConsentId consent) => $"{Root}/{organization}/consents/{consent}/recorded";

    public static string ConsentBack(OrganizationId organization, ConsentId consent) => $"{Root}/{organization}/consents/{consent}/back";

    public static string Room(OrganizationId organization, ReservationId reservation) => Reservation(organization, reservation, "room");

    private static string Call(OrganizationId organization, CallId call, string rest, int step) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/{organization}/calls/{call}/{rest}/{step}");

    private static string Reservation(OrganizationId organization, ReservationId reservation, string rest) =>
        $"{Root}/{organization}/reservations/{reservation}/{rest}";
}
