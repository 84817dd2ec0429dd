using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Supervision;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Routing;

/// <summary>How the two legs meet: one room per reservation; whoever leaves ends it, so that nobody is left alone in it.</summary>
internal static class RoomDocuments
{
    public static TwimlDocument ForCaller(OrganizationId organization, ReservationId reservation) =>
        new(new Dial(Room(organization, reservation), VoiceUrls.CallerLeft(organization, reservation)));

    /// <summary>For a caller who comes first, or alone: there is music until the agent is there.</summary>
    public static TwimlDocument ForCallerOf(OrganizationId organization, ReservationId reservation) =>
        new(new Dial(Room(organization, reservation) with { WaitUrl = VoiceUrls.Hold(organization) }, VoiceUrls.CallerLeft(organization, reservation)));

    /// <summary>For a colleague who is asked: their leaving ends nothing.</summary>
    /// <param name="organization">Whose call.</param>
    /// <param name="room">The agent's reservation, which names the room.</param>
    /// <param name="colleague">The colleague's own.</param>
    public static TwimlDocument ForColleague(OrganizationId organization, ReservationId room, ReservationId colleague) =>
        new(new Dial(Room(organization, room) with { EndOnExit = false }, VoiceUrls.ConsultLeft(organization, colleague)));

    /// <summary>For somebody outside who comes as a third: their leaving ends nothing.</summary>
    public static TwimlDocument ForThird(OrganizationId organization, ReservationId room, TransferId transfer) =>
        new(new Dial(Room(organization, room) with { EndOnExit = false }, VoiceUrls.OutsideLeft(organization, transfer)));

    /// <summary>For a supervisor who takes part: their coming begins nothing and their leaving ends nothing.</summary>
    /// <param name="organization">Whose call.</param>
    /// <param name="room">The conversation.</param>
    /// <param name="mode">Who hears them.</param>
    /// <param name="agentLeg">The provider's name of the agent's leg, which alone hears a whisper; null for nobody.</param>
    public static TwimlDocument ForObserver(OrganizationId organization, ReservationId room, ObservationMode mode, string? agentLeg) => new(new Dial(Room(organization, room) with
    {
        StartOnEnter = false,
        EndOnExit = false,
        Muted = mode == ObservationMode.Listen || (mode == ObservationMode.Whisper && agentLeg is null) ? true : null,
        Coach = mode == ObservationMode.Whisper ? agentLeg : null,
    }));

    /// <summary>For a caller whom the agent left with somebody outside; there is music until they come.</summary>
    public static TwimlDocument ForCallerWithThird(OrganizationId organization, TransferId transfer) =>
        new(new Dial(Room(organization, transfer), VoiceUrls.TransferLeft(organization, transfer)));

    /// <summary>For the one outside, who goes nowhere afterwards.</summary>
    public static TwimlDocument ForThirdWithCaller(OrganizationId organization, TransferId transfer) => new(new Dial(Room(organization, transfer)));

    /// <param name="organization">Whose call.</param>
    /// <param name="reservation">Names the room.</param>
    /// <param name="whisper">What the agent hears before the caller; null for nothing.</param>
    public static TwimlDocument ForAgent(OrganizationId organization, ReservationId reservation, Say? whisper = null)
    {
        var dial = new Dial(Room(organization, reservation), VoiceUrls.AgentLeft(organization, reservation));
        return whisper is null ? new(dial) : new(whisper, dial);
    }

    /// <summary>For an agent who calls somebody: they hear it ring until somebody answers.</summary>
    public static TwimlDocument ForDialing(OrganizationId organization, ReservationId reservation) =>
        new(new Dial(Room(organization, reservation) with { WaitUrl = VoiceUrls.RingingTone(organization) }, VoiceUrls.AgentLeft(organization, reservation)));

    /// <summary>For an agent whose caller is being asked something: there is music until the caller is back.</summary>
    public static TwimlDocument ForAgentAlone(OrganizationId organization, ReservationId reservation) =>
        new(new Dial(Room(organization, reservation) with { WaitUrl = VoiceUrls.Hold(organization) }, VoiceUrls.AgentLeft(organization, reservation)));

    // both legs name the same address for signals: only the first one's counts
    private static Conference Room(OrganizationId organization, ReservationId reservation) => new(reservation.ToString())
    {
        StartOnEnter = true,
        EndOnExit = true,
        Beep = false,
        WaitUrl = string.Empty,
        StatusUrl = VoiceUrls.Room(organization, reservation),
    };

    private static Conference Room(OrganizationId organization, TransferId transfer) => new(transfer.ToString())
    {
        StartOnEnter = true,
        EndOnExit = true,
        Beep = false,
        WaitUrl = VoiceUrls.Hold(organization),
        StatusUrl = VoiceUrls.TransferRoom(organization, transfer),
    };
}
