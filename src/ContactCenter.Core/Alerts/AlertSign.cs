namespace ContactCenter.Core.Alerts;

/// <summary>What the rule says of one alert at an instant.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Subject">The queue, or the name of the target.</param>
/// <param name="IsOn">Whether it is to be up; null where there is too little to tell, so that it stays as it is.</param>
/// <param name="Figure">What was seen: percent for a target, seconds of the longest wait, or how many wait.</param>
/// <param name="Limit">What it was held against: percent of the target, seconds, or 0.</param>
public sealed record AlertSign(AlertKind Kind, string Subject, bool? IsOn, int Figure, int Limit);
