namespace ContactCenter.Twilio.Setup;

/// <summary>What an account must look like for calls to reach this installation.</summary>
/// <param name="Numbers">Every number of ours; others are none of our business.</param>
/// <param name="ApplicationUrl">Whole address that the TwiML App must ask by POST, where one is configured.</param>
public sealed record WantedSetup(IReadOnlyList<WantedNumber> Numbers, string ApplicationUrl);
