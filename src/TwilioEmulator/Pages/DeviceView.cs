namespace TwilioEmulator.Pages;

internal sealed record DeviceView(string Address, int Registrations);
