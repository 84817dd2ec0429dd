using ContactCenter.Core.Calls;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>
/// What happens to every signed webhook: claim, work, events and the stored reply in one transaction; the same request again
/// gets the same reply. A leg that waits for an answer always gets a valid document, also when the database is away or the
/// code fails; what only tells us something is kept on disk until the database is back.
/// </summary>
internal sealed partial class WebhookPipeline(
    UnitRunner units,
    WebhookStore store,
    DatabaseAvailability availability,
    SignalJournal journal,
    StandbyDocuments standby,
    BusinessClock clock,
    TimeProvider systemClock,
    ILogger<WebhookPipeline> logger)
{
    /// <summary>How long a request may wait for the database before its leg is told to hold the line.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Runs to its end even when the provider hangs up on us: what was signed was said.</summary>
    public async Task<IResult> RunAsync(VoiceRoute route, VoiceTarget target, VoiceRequest request, string address)
    {
        var receivedAt = clock.Now;
        var key = RequestKey.Of(request, address);
        try
        {
            using var patience = new CancellationTokenSource(Patience, systemClock);
            var reply = await ReplyAsync(route, target, request, key, patience.Token);
            availability.Answered();
            return reply.ToResult();
        }
        catch (Exception failure) when (DatabaseErrors.IsUnavailable(failure) || failure is OperationCanceledException)
        {
            Log.DatabaseAway(logger, route.Name, failure);
            availability.Failed(receivedAt);
            return await StandByAsync(route, target, request, address, receivedAt);
        }
#pragma warning disable CA1031 // a live caller gets a document whatever happens
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log.WebhookFailed(logger, route.Name, failure);
            return route.Kind switch
            {
                VoiceRouteKind.Document => new TwimlResult(standby.Apology(target.OrganizationId)),
                VoiceRouteKind.Wait => new TwimlResult(WaitDocuments.Music),
                VoiceRouteKind.Signal => TypedResults.StatusCode(StatusCodes.Status500InternalServerError),
            };
        }
    }

    /// <summary>Carries out a kept signal as if it had come in time; the instant is when it was received.</summary>
    public Task ReplayAsync(VoiceRoute route, VoiceTarget target, VoiceRequest request, string key, DateTimeOffset receivedAt, CancellationToken cancellationToken) =>
        ReplyAsync(route, target, request, key, cancellationToken, EventOrigin.Journaled, receivedAt);

    private async Task<WebhookReply> ReplyAsync(
        VoiceRoute route,
        VoiceTarget target,
        VoiceRequest request,
        string key,
        CancellationToken cancellationToken,
        EventOrigin origin = EventOrigin.Live,
        DateTimeOffset? at = null)
    {
        try
        {
            return await units.RunAsync(unit => ClaimAsync(unit, route, target, request, key), cancellationToken, origin, at);
        }
        catch (Exception twin) when (DatabaseErrors.IsUniqueViolation(twin))
        {
            // the same request ran on another node and committed first: its reply is ours
            return await units.RunAsync(unit => ClaimAsync(unit, route, target, request, key), cancellationToken, origin, at);
        }
    }

    private async Task<WebhookReply> ClaimAsync(UnitOfWork unit, VoiceRoute route, VoiceTarget target, VoiceRequest request, string key)
    {
        if (await store.FindReplyAsync(unit.Sql, key) is { } given)
        {
            return given;
        }

        var document = await route.Handle(unit, target, request);
        var reply = route.Kind == VoiceRouteKind.Signal ? WebhookReply.NoContent() : WebhookReply.Of(document);
        await store.KeepReplyAsync(unit.Sql, key, unit.Now, reply);
        return reply;
    }

    private async Task<IResult> StandByAsync(VoiceRoute route, VoiceTarget target, VoiceRequest request, string address, DateTimeOffset receivedAt)
    {
        var legIsOver = request.CallStatus.ToLegState() >= LegState.Completed;
        if (route.Kind == VoiceRouteKind.Signal || legIsOver)
        {
            await journal.KeepAsync(new JournaledSignal(route.Name, target, RequestKey.Of(request, address), receivedAt, JournaledSignal.Essentials(request)));
            return route.Kind == VoiceRouteKind.Signal ? TypedResults.NoContent() : new TwimlResult(TwimlDocument.Empty);
        }

        if (route.Kind == VoiceRouteKind.Wait)
        {
            return new TwimlResult(WaitDocuments.Music);
        }

        return new TwimlResult(standby.HoldTheLine(target, request, address.Split('?')[0]));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The database is away; webhook {Route} stands by")]
        public static partial void DatabaseAway(ILogger logger, string route, Exception failure);

        [LoggerMessage(2, LogLevel.Error, "Webhook {Route} failed")]
        public static partial void WebhookFailed(ILogger logger, string route, Exception failure);
    }
}
