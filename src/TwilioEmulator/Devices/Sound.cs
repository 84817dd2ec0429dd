namespace TwilioEmulator.Devices;

/// <summary>A played file; <paramref name="Id"/> is null when it could not be fetched.</summary>
internal sealed record Sound(string? Id, TimeSpan Length, string ContentType, ReadOnlyMemory<byte> Bytes);
