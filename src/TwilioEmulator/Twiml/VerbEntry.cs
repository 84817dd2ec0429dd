namespace TwilioEmulator.Twiml;

internal sealed record VerbEntry(IReadOnlySet<string> Attributes, Func<VerbContext, VerbExecution> Create);
