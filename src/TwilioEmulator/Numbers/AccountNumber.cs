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

    /// <summary>Hides the URLs; excludes <see cref="TrunkSid"/>.</summary>
    public string? ApplicationSid { get; private set; }

    /// <summary>Hides URLs and application: calls go to the SIP trunk.</summary>
    public string? TrunkSid { get; private set; }

    /// <summary>Empty for none; an application takes the number away from a trunk.</summary>
    public void AssignApplication(string sid)
    {
        ApplicationSid = sid.Length == 0 ? null : sid;
        TrunkSid = ApplicationSid is null ? TrunkSid : null;
    }

    /// <summary>Empty for none; a trunk takes the number away from an application.</summary>
    public void AssignTrunk(string sid)
    {
        TrunkSid = sid.Length == 0 ? null : sid;
        ApplicationSid = TrunkSid is null ? ApplicationSid : null;
    }
}
