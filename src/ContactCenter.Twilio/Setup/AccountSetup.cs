using ContactCenter.Twilio.Rest;

namespace ContactCenter.Twilio.Setup;

/// <summary>What was found at an account.</summary>
/// <param name="Account">The account itself.</param>
/// <param name="Numbers">All of its numbers, those of others included.</param>
/// <param name="Application">The TwiML App that is configured; null where none is or where it is not there.</param>
internal sealed record AccountSetup(AccountResource Account, IReadOnlyList<NumberResource> Numbers, ApplicationResource? Application);
