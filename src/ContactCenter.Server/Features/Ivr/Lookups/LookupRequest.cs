using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Features.Ivr.Lookups;

/// <summary>What another system is asked.</summary>
/// <param name="Url">Where; personal, for it may hold what the caller typed.</param>
/// <param name="Timeout">How long it may take.</param>
/// <param name="Values">Name → where in the answer its value stands.</param>
internal sealed record LookupRequest(Uri Url, TimeSpan Timeout, IReadOnlyDictionary<string, LookupValue> Values);
