namespace TwilioEmulator.Rest;

internal sealed record RestError(int Code, string Message, string MoreInfo, int Status);
