using System.Net;
using ContactCenter.Core.Ivr;
using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Ivr.Lookups;

/// <summary>
/// Asks other systems what flows want to know: after the commit of the signal, never in it, and each wish once. The call polls
/// for the answer; one that never comes, as after a crash, ends at the node's own limit.
/// </summary>
internal sealed partial class CarryOutLookups(
    Database database,
    UnitRunner units,
    OneByOne oneByOne,
    LookupStore lookups,
    OutsideHttp http,
    ILogger<CarryOutLookups> logger)
{
    /// <returns>Always null: it looks with every sweep, and when a bell rings.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var waiting = await database.ReadAsync((sql, _) => lookups.ReadWaitingAsync(sql), cancellationToken);
        await oneByOne.EachAsync("a look-up", waiting, lookup => CarryOutAsync(lookup, cancellationToken));
        return null;
    }

    private async Task CarryOutAsync(WaitingLookup lookup, CancellationToken cancellationToken)
    {
        var takenAt = await units.RunAsync<DateTimeOffset?>(async unit => await lookups.TakeAsync(unit, lookup) ? unit.Now : null, cancellationToken);
        if (takenAt is null)
        {
            return;
        }

        var answer = (await AskAsync(lookup.Request, cancellationToken)).ToInput(lookup.Request);
        if (answer is FlowInput.Failed failed)
        {
            // the address may hold what the caller typed: only its host is told
            Log.Failed(logger, lookup.Request.Url.Host, failed.Code);
        }

        await units.RunAsync(unit => lookups.AnswerAsync(unit.Sql, lookup, takenAt.Value, answer), cancellationToken);
    }

    private async Task<LookupAnswer> AskAsync(LookupRequest request, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync(request.Url, request.Timeout, cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.NotFound => new LookupAnswer(IsFound: false),
                HttpStatusCode.OK => new LookupAnswer(IsFound: true, null, await response.Content.ReadAsStringAsync(cancellationToken)),
                var status => new LookupAnswer(IsFound: false, FormattableString.Invariant($"status {(int)status}")),
            };
        }
        catch (HttpRequestException)
        {
            return new LookupAnswer(IsFound: false, "no answer");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new LookupAnswer(IsFound: false, "time-out");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A look-up at {Host} failed: {Code}")]
        public static partial void Failed(ILogger logger, string host, string code);
    }
}
