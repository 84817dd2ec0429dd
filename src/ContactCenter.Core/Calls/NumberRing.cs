namespace ContactCenter.Core.Calls;

/// <summary>Which number to ring and how.</summary>
/// <param name="Number">The number.</param>
/// <param name="CallerId">The number shown there: the organization's own.</param>
/// <param name="RingFor">How long the provider may ring, in whole seconds; our own deadline wins.</param>
public sealed record NumberRing(PhoneNumber Number, string CallerId, TimeSpan RingFor);
