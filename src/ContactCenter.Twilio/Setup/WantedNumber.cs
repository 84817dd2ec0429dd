namespace ContactCenter.Twilio.Setup;

/// <summary>A number that citizens call.</summary>
/// <param name="Number">E.164.</param>
/// <param name="Owner">Whose it is, as a person reads it.</param>
/// <param name="Voice">Where it must send its calls.</param>
public sealed record WantedNumber(string Number, string Owner, WantedVoice Voice);
