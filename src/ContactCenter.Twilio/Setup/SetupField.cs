namespace ContactCenter.Twilio.Setup;

/// <summary>A field of a resource and what to set it to.</summary>
/// <param name="Path">The resource: <see cref="Number"/> or <see cref="Application"/>.</param>
/// <param name="Sid">Which one.</param>
/// <param name="Name">As the REST API calls it.</param>
/// <param name="Value">Empty to clear it.</param>
internal sealed record SetupField(string Path, string Sid, string Name, string Value)
{
    public const string Number = "IncomingPhoneNumbers";
    public const string Application = "Applications";
}
