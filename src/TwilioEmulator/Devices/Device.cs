namespace TwilioEmulator.Devices;

/// <summary>One telephone number or softphone identity, and who listens to it.</summary>
internal sealed class Device(string address)
{
    public string Address { get; } = address;

    public List<DeviceSink> Sinks { get; } = [];

    public int Seq { get; set; }
}
