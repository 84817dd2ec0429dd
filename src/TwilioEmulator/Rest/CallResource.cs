using System.Globalization;
using TwilioEmulator.Calls;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record CallResource
{
    private const string Us = "USD";

    public required string Sid { get; init; }

    public required string DateCreated { get; init; }

    public required string DateUpdated { get; init; }

    public string? ParentCallSid { get; init; }

    public required string AccountSid { get; init; }

    public required string To { get; init; }

    public required string ToFormatted { get; init; }

    public required string From { get; init; }

    public required string FromFormatted { get; init; }

    public string? PhoneNumberSid { get; init; }

    public required string Status { get; init; }

    public string? StartTime { get; init; }

    public string? EndTime { get; init; }

    public string? Duration { get; init; }

    public string? Price { get; init; }

    public string PriceUnit { get; init; } = Us;

    public required string Direction { get; init; }

    public string? AnsweredBy { get; init; }

    public string ApiVersion { get; init; } = "2010-04-01";

    public string? ForwardedFrom { get; init; }

    public string? GroupSid { get; init; }

    public string? CallerName { get; init; }

    public required string QueueTime { get; init; }

    public string? TrunkSid { get; init; }

    public required string Uri { get; init; }

    public required IReadOnlyDictionary<string, string> SubresourceUris { get; init; }

    public static CallResource Of(Call call, RestScope scope)
    {
        var path = $"{scope.Root}/Calls/{call.Sid}";
        return new CallResource
        {
            ForwardedFrom = call.ForwardedFrom,
            Sid = call.Sid,
            DateCreated = TwilioDates.Format(call.CreatedAt),
            DateUpdated = TwilioDates.Format(call.UpdatedAt),
            ParentCallSid = call.Parent?.Sid,
            AccountSid = scope.AccountSid,
            To = call.To,
            ToFormatted = call.To,
            From = call.From,
            FromFormatted = call.From,
            PhoneNumberSid = call.NumberSid,
            // the resource has no word for "dialled but not ringing yet"
            Status = call.Status == CallStatus.Initiated ? "ringing" : call.Status.Text,
            StartTime = TwilioDates.Format(call.AnsweredAt),
            EndTime = TwilioDates.Format(call.EndedAt),
            Duration = call.EndedAt is null ? null : TwilioDates.Seconds(call.Duration),
            Direction = call.Direction,
            QueueTime = ((long)call.QueueTime.TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
            Uri = $"{path}.json",
            SubresourceUris = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["recordings"] = $"{path}/Recordings.json",
                ["notifications"] = $"{path}/Notifications.json",
                ["events"] = $"{path}/Events.json",
            },
        };
    }
}
