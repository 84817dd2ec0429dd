using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>
/// The database is back, or we are: what was kept on disk is carried out in order, callers who wait at the provider without a
/// row of ours are taken in, and every live call is looked up, because its end may have been told to nobody.
/// </summary>
internal sealed partial class RecoverSignals(
    SignalJournal journal,
    IEnumerable<VoiceRoute> routes,
    WebhookPipeline pipeline,
    WebhookStore webhooks,
    UnitRunner units,
    OneByOne oneByOne,
    AdoptWaitingCalls adopt,
    ReconcileCalls reconcile,
    DatabaseAvailability availability,
    ILogger<RecoverSignals> logger)
{
    private readonly Dictionary<string, VoiceRoute> _routes = routes.ToDictionary(route => route.Name, StringComparer.Ordinal);
    private bool _recovered;

    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        if (_recovered && journal.IsEmpty && availability.AwaySince is null)
        {
            return null;
        }

        var replayed = await journal.DrainAsync(signal => ReplayAsync(signal, cancellationToken), cancellationToken);
        var adopted = await adopt.ExecuteAsync(cancellationToken);
        await reconcile.CheckAllNextAsync(cancellationToken);
        availability.Answered();
        _recovered = true;
        if (replayed + adopted > 0)
        {
            Log.Recovered(logger, replayed, adopted);
        }

        return null;
    }

    private async Task ReplayAsync(JournaledSignal signal, CancellationToken cancellationToken)
    {
        if (!await oneByOne.TryAsync("the replay of a kept signal", signal.Route, _ => CarryOutAsync(signal, cancellationToken)))
        {
            var leg = signal.Fields?.GetValueOrDefault("CallSid");
            await units.RunAsync(unit => webhooks.RecordStrayAsync(unit.Sql, signal.ReceivedAt, "unusable", leg, $"kept signal {signal.Route} failed"), cancellationToken);
        }
    }

    private Task CarryOutAsync(JournaledSignal signal, CancellationToken cancellationToken)
    {
        var request = new VoiceRequest(WebhookFields.From([.. signal.Fields.Select(field => (field.Key, field.Value))]));
        return _routes.TryGetValue(signal.Route, out var route)
            ? pipeline.ReplayAsync(route, signal.Target, request, signal.Key, signal.ReceivedAt, cancellationToken)
            : Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "After the outage: {Replayed} signals replayed, {Adopted} waiting calls taken in")]
        public static partial void Recovered(ILogger logger, int replayed, int adopted);
    }
}
