namespace TwilioEmulator.Webhooks;

/// <summary>The TCP connection was not there in time.</summary>
internal sealed class ConnectTimedOutException(string message, Exception innerException) : IOException(message, innerException);
