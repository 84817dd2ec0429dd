namespace TwilioEmulator.Devices;

/// <summary>Body of what a telephone or softphone does; each action reads the parts that it needs.</summary>
internal sealed record DeviceRequest
{
    public string? CallSid { get; init; }

    public string? To { get; init; }

    public string? Digits { get; init; }

    public string? EventsUrl { get; init; }

    /// <summary>Calls without showing a number.</summary>
    public bool Withheld { get; init; }

    /// <summary>The number that is shown in place of the telephone's own, such as that of the switchboard that it hangs on.</summary>
    public string? ShownAs { get; init; }

    /// <summary>The line that was called and sent the call on.</summary>
    public string? ForwardedFrom { get; init; }

    public bool Muted { get; init; }

    /// <summary>Which of several registrations picks up; the others then stop ringing.</summary>
    public string? RegistrationId { get; init; }

    /// <summary>The application that a softphone's own call goes to, and what it sends along.</summary>
    public string? ApplicationSid { get; init; }

    public IReadOnlyDictionary<string, string>? Parameters { get; init; }
}
