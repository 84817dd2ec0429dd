namespace TwilioEmulator.Twiml;

/// <summary>Why a document cannot be run, with the Debugger's code.</summary>
internal sealed record DocumentError(int Code, string Message);
