using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml;

/// <summary>Where the next document comes from, with the fields that this step adds to the standard ones.</summary>
internal sealed record DocumentRequest(string What, string Url, string Method, IReadOnlyList<Field> Fields);
