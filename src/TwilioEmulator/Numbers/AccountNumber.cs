using TwilioEmulator.Calls;

namespace TwilioEmulator.Numbers;

/// <summary>One IncomingPhoneNumber and where its calls go.</summary>
internal sealed class AccountNumber(string sid, string phoneNumber, DateTimeOffset createdAt, VoiceSettings settings)
{
    public string Sid { get; } = sid;

    public string PhoneNumber { get; } = phoneNumber;

    public string FriendlyName { get; set; } = phoneNumber;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public VoiceSettings Settings { get; set; } = settings;

    public string? ApplicationSid { get; set; }
}
