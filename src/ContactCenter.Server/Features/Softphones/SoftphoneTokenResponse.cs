namespace ContactCenter.Server.Features.Softphones;

/// <summary>What a softphone needs to register.</summary>
/// <param name="Token">For the provider; it is the agent's own and never stored.</param>
/// <param name="Identity">What the softphone registers as: the server names it, the browser cannot choose.</param>
/// <param name="LifetimeSeconds">For how long, from now: a browser's clock may be wrong.</param>
internal sealed record SoftphoneTokenResponse(string Token, string Identity, int LifetimeSeconds);
