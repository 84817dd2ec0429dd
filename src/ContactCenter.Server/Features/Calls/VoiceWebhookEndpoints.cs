using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Every voice webhook: signature once for the group, then the same pipeline around each feature's route.</summary>
internal static class VoiceWebhookEndpoints
{
    public static void MapVoiceWebhooks(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(VoiceUrls.HoldMusic, HoldMusic.Get).WithName("Voice_HoldMusic");
        endpoints.MapGet(VoiceUrls.Ringing, RingingSound.Get).WithName("Voice_RingingSound");
        endpoints.MapGet(VoiceUrls.Root + VoiceUrls.AudioPattern, FlowAudio.GetAsync).WithName("Voice_Audio").ExcludeFromDescription();
        var group = endpoints.MapGroup(VoiceUrls.Root).RequireTwilioSignature().DisableAntiforgery().ExcludeFromDescription();
        group.MapPost(VoiceUrls.MusicPattern, Music).WithName("Voice_Music");
        group.MapPost(VoiceUrls.HoldPattern, Hold).WithName("Voice_Hold");
        group.MapPost(VoiceUrls.RingingPattern, Ringing).WithName("Voice_Ringing");
        foreach (var route in endpoints.ServiceProvider.GetServices<VoiceRoute>())
        {
            group.MapPost(route.Pattern, (HttpContext http, WebhookPipeline pipeline) => RunAsync(http, pipeline, route)).WithName($"Voice_{route.Name}");
        }
    }

    private static Task<IResult> RunAsync(HttpContext http, WebhookPipeline pipeline, VoiceRoute route)
    {
        var request = http.Features.GetRequiredFeature<VoiceRequest>();
        var address = http.Request.Path + http.Request.QueryString;
        return pipeline.RunAsync(route, TargetOf(http), request, address);
    }

    private static VoiceTarget TargetOf(HttpContext http)
    {
        var values = http.Request.RouteValues;
        return new VoiceTarget(
            new OrganizationId(values.TryGetValue("organization", out var organization) ? (string)organization! : string.Empty),
            values.TryGetValue("id", out var id) ? Guid.Parse((string)id!, CultureInfo.InvariantCulture) : Guid.Empty,
            values.TryGetValue("step", out var step) ? int.Parse((string)step!, CultureInfo.InvariantCulture) : 0,
            long.TryParse(http.Request.Query[StandbyDocuments.SinceField], NumberStyles.None, CultureInfo.InvariantCulture, out var since)
                ? DateTimeOffset.FromUnixTimeMilliseconds(since)
                : null);
    }

    // From memory: callers hear music also while the database is away.
    private static TwimlResult Music() => new(WaitDocuments.Music);

    private static TwimlResult Hold() => new(WaitDocuments.Hold);

    private static TwimlResult Ringing() => new(WaitDocuments.Ringing);
}
