using ContactCenter.Core.RemoteHelp;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>Ends questions that nobody ended: the caller's leg never came for it, or nothing was heard of it any more.</summary>
internal sealed class ConsentDeadlines(
    Database database, UnitRunner units, OneByOne oneByOne, BusinessClock clock, ConsentStore consents, CallStore calls, ProviderCommandStore commands)
{
    /// <returns>When the next deadline falls; null after a failure, which is tried again with the next sweep.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var due = await database.ReadAsync((sql, _) => consents.ReadDueAsync(sql, clock.Now), cancellationToken);
        var all = await oneByOne.EachAsync("a question to a caller", due, consent => units.RunAsync(unit => FireAsync(unit, consent), cancellationToken));
        return !all ? null : await database.ReadAsync((sql, _) => consents.NextDeadlineAsync(sql), cancellationToken);
    }

    private async Task FireAsync(UnitOfWork unit, DueConsent due)
    {
        if (await consents.FindAsync(unit.Sql, due.OrganizationId, due.ConsentId) is not { } found
            || await calls.HoldAsync(unit.Sql, due.OrganizationId, found.CallId) is not { } call
            || await consents.FindAsync(unit.Sql, due.OrganizationId, due.ConsentId) is not { Answer: null, DeadlineAt: { } deadline } consent
            || deadline > unit.Now)
        {
            return;
        }

        if (consent.HeardAt is null)
        {
            await GiveUpAsync(unit, call, consent);
        }
        else
        {
            await consents.AnswerAsync(unit, call, consent, ConsentAnswer.Unanswered);
            await commands.FetchAskedAsync(unit, call, consent);
        }
    }

    /// <summary>The provider did not take the caller to the question: they are with the agent as before.</summary>
    public async Task GiveUpAsync(UnitOfWork unit, LiveCall call, ConsentRow consent)
    {
        if (string.Equals(call.PendingMove, VoiceUrls.AskConsent(call.OrganizationId, consent.ConsentId), StringComparison.Ordinal))
        {
            await calls.SetPendingMoveAsync(unit.Sql, call.OrganizationId, call.CallerLegId, null);
        }

        await consents.AnswerAsync(unit, call, consent, ConsentAnswer.Interrupted);
        await consents.StayTogetherAsync(unit, consent);
    }
}
