using TwilioEmulator.Calls;

namespace TwilioEmulator.Pages;

internal sealed record CallView(
    string Sid, string? ParentSid, string Direction, string From, string To, string Status, DateTimeOffset CreatedAt, DateTimeOffset? AnsweredAt, DateTimeOffset? EndedAt, bool MicrophoneMuted)
{
    public static CallView Of(Call call) =>
        new(call.Sid, call.Parent?.Sid, call.Direction, call.From, call.To, call.Status.Text, call.CreatedAt, call.AnsweredAt, call.EndedAt, call.MicrophoneMuted);
}
