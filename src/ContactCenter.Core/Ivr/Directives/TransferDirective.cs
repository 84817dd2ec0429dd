using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Ivr;

/// <summary>Leads the caller to another number.</summary>
/// <param name="Number">Where to.</param>
/// <param name="Ring">How long it may ring, in whole seconds.</param>
public sealed record TransferDirective(PhoneNumber Number, TimeSpan Ring) : VoiceDirective;
