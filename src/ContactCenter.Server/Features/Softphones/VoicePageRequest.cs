namespace ContactCenter.Server.Features.Softphones;

/// <summary>A page wants the agent's voice, or gives it up.</summary>
/// <param name="Page">The page's own key.</param>
/// <param name="TakeOver">Whether the agent said that this page is to have it although another one does.</param>
internal sealed record VoicePageRequest(Guid Page, bool TakeOver);
