namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>The host cannot start with these settings; the message is one sentence for the operator.</summary>
internal sealed class InvalidSettingsException(string message) : Exception(message);
