using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>One webhook that a feature answers. The pipeline around it is the same for all of them.</summary>
/// <param name="Name">Stands in the journal; never renamed while a journal may hold it.</param>
/// <param name="Pattern">Route below <c>/voice</c>; may hold {organization}, {id} and {step}.</param>
/// <param name="Kind">Whether somebody on the line waits for the answer.</param>
/// <param name="Handle">What it does, in one unit of work, and what the leg is told.</param>
internal sealed record VoiceRoute(
    string Name,
    string Pattern,
    VoiceRouteKind Kind,
    Func<UnitOfWork, VoiceTarget, VoiceRequest, Task<TwimlDocument>> Handle);
