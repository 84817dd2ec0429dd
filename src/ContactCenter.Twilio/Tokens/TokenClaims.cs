namespace ContactCenter.Twilio.Tokens;

/// <summary>What a token says.</summary>
/// <param name="AccountSid">The account.</param>
/// <param name="ApiKeySid">The key that signs.</param>
/// <param name="Identity">What the softphone registers as: letters, digits and underscores, at most 121.</param>
/// <param name="ApplicationSid">What calls of the softphone itself are answered by; null when it may only be rung.</param>
/// <param name="Region">Where the account's calls are carried, such as <c>ie1</c>; null for the provider's first region.</param>
/// <param name="IssuedAt">From when it is good; whole seconds count.</param>
/// <param name="Lifetime">For how long: at least a second, at most a day.</param>
internal sealed record TokenClaims(
    string AccountSid, string ApiKeySid, string Identity, string? ApplicationSid, string? Region, DateTimeOffset IssuedAt, TimeSpan Lifetime);
