namespace TwilioEmulator.Numbers;

/// <summary>A TwiML application: voice settings that numbers, softphones and outgoing calls share.</summary>
internal sealed class VoiceApplication(string sid, string friendlyName, DateTimeOffset createdAt, VoiceSettings settings)
{
    public string Sid { get; } = sid;

    public string FriendlyName { get; set; } = friendlyName;

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public VoiceSettings Settings { get; set; } = settings;
}
