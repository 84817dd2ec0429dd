using System.Globalization;

namespace ContactCenter.Twilio.Webhooks;

/// <summary>Twilio's words and number formats, read without ever failing.</summary>
internal static class VoiceWords
{
    private static readonly string[] DateFormats = ["ddd, dd MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm:ss zzz", "r"];

    public static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToUniversalTime()
            : null;

    public static int? Integer(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static TimeSpan? Seconds(string? text) => Integer(text) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    public static LegDirection Direction(string? word) => word switch
    {
        "inbound" => LegDirection.Inbound,
        "outbound-api" => LegDirection.OutboundApi,
        "outbound-dial" => LegDirection.OutboundDial,
        _ => LegDirection.Unknown,
    };

    public static QueueResult QueueResult(string? word) => word switch
    {
        "bridged" => Webhooks.QueueResult.Bridged,
        "leave" => Webhooks.QueueResult.Leave,
        "queue-full" => Webhooks.QueueResult.QueueFull,
        "error" => Webhooks.QueueResult.Error,
        "system-error" => Webhooks.QueueResult.SystemError,
        "hangup" => Webhooks.QueueResult.Hangup,
        "redirected" => Webhooks.QueueResult.Redirected,
        "redirected-from-bridged" => Webhooks.QueueResult.RedirectedFromBridged,
        "bridging-in-process" => Webhooks.QueueResult.BridgingInProcess,
        _ => Webhooks.QueueResult.Unknown,
    };

    public static DialResult DialResult(string? word) => word switch
    {
        "completed" => Webhooks.DialResult.Completed,
        "answered" => Webhooks.DialResult.Answered,
        "busy" => Webhooks.DialResult.Busy,
        "no-answer" => Webhooks.DialResult.NoAnswer,
        "failed" => Webhooks.DialResult.Failed,
        "canceled" => Webhooks.DialResult.Canceled,
        _ => Webhooks.DialResult.Unknown,
    };

    public static ConferenceEvent ConferenceEvent(string? word) => word switch
    {
        "conference-start" => Webhooks.ConferenceEvent.Start,
        "conference-end" => Webhooks.ConferenceEvent.End,
        "participant-join" => Webhooks.ConferenceEvent.Join,
        "participant-leave" => Webhooks.ConferenceEvent.Leave,
        _ => Webhooks.ConferenceEvent.Other,
    };

    public static LeaveReason LeaveReason(string? word) => word switch
    {
        "participant_hung_up" => Webhooks.LeaveReason.HungUp,
        "participant_updated_via_api" => Webhooks.LeaveReason.UpdatedByApi,
        "participant_add_failed" => Webhooks.LeaveReason.AddFailed,
        "moderator_ended_conference" => Webhooks.LeaveReason.ModeratorEnded,
        "conference_ended_via_api" => Webhooks.LeaveReason.ConferenceEndedByApi,
        _ => Webhooks.LeaveReason.Unknown,
    };
}
