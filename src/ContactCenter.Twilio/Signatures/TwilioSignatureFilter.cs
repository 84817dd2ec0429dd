using System.Text;
using ContactCenter.Twilio.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ContactCenter.Twilio.Signatures;

/// <summary>
/// Lets only requests in that Twilio signed, and leaves what they say as a <see cref="VoiceRequest"/> among the request's
/// features. The signed address is the configured public one and the target exactly as received: nothing a proxy rewrites.
/// </summary>
internal sealed partial class TwilioSignatureFilter(IOptions<TwilioOptions> options, SignatureHealth health, ILogger<TwilioSignatureFilter> logger) : IEndpointFilter
{
    private readonly string _publicUrl = options.Value.PublicUrl.TrimEnd('/');
    private readonly string _publicPath = new Uri(options.Value.PublicUrl).AbsolutePath.TrimEnd('/');
    private readonly string[] _tokens = options.Value.SecondaryAuthToken is { } second ? [options.Value.AuthToken, second] : [options.Value.AuthToken];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var signature = request.Headers[TwilioSignature.Header].ToString();
        if (signature.Length == 0)
        {
            health.Missing();
            Log.Missing(logger, request.Path);
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (context.HttpContext.Features.Get<IFormFeature>()?.Form is not null)
        {
            throw new InvalidOperationException("The endpoint binds the form before its signature is checked: take the VoiceRequest instead.");
        }

        var body = await WebhookBody.ReadAsync(request, context.HttpContext.RequestAborted);
        if (body is not { } bytes)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var target = Target(context.HttpContext);
        var isForm = IsForm(request);
        var form = isForm ? WebhookFields.Parse(bytes.Span) : WebhookFields.None;
        var url = BaseUrl(request, target) + target;
        if (!TwilioSignature.IsValid(signature, url, form, _tokens) || (!isForm && !TwilioSignature.CoversBody(url, bytes.Span)))
        {
            var status = health.Wrong(() => SignatureDiagnosis.Explain(
                request, _publicUrl, target, candidate => TwilioSignature.IsValid(signature, candidate, form, _tokens)));
            Log.Wrong(logger, request.Path, status.WrongInARow, status.Hint);
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        health.Right();
        var fields = isForm ? form : WebhookFields.Parse(Encoding.UTF8.GetBytes(request.QueryString.Value ?? "").AsSpan().TrimStart((byte)'?'));
        context.HttpContext.Features.Set(new VoiceRequest(fields, NullIfEmpty(request.Headers[VoiceRequest.IdempotencyHeader].ToString())));
        return await next(context);
    }

    /// <summary>Not the framework's test: that one also takes multipart, which is never signed.</summary>
    private static bool IsForm(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string Target(HttpContext context)
    {
        var raw = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return raw.StartsWith('/') ? raw : SignedUrl.Parse(raw).Target.ToString();
    }

    /// <summary>Where the prefix reaches us (it is our path base), the raw target has it already.</summary>
    private string BaseUrl(HttpRequest request, string target) =>
        request.PathBase.HasValue && _publicPath.Length > 0 && _publicPath.EndsWith(request.PathBase.Value!, StringComparison.Ordinal)
            && target.StartsWith(request.PathBase.Value!, StringComparison.Ordinal)
            ? _publicUrl[..^request.PathBase.Value!.Length]
            : _publicUrl;

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "A request without signature for {Path} was refused")]
        public static partial void Missing(ILogger logger, PathString path);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A wrong signature for {Path} was refused, {InARow} in a row: {Hint}")]
        public static partial void Wrong(ILogger logger, PathString path, int inARow, string? hint);
    }
}
