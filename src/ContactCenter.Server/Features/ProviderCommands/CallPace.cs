using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Twilio;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>How many calls may begin: one every so often, the provider's limit for an account, kept by all nodes together.</summary>
/// <param name="database">Where the nodes agree.</param>
/// <param name="clock">Whose instants count.</param>
/// <param name="account">Whose limit it is.</param>
/// <param name="perSecond">Calls per second; more than 0.</param>
internal sealed class CallPace(Database database, BusinessClock clock, IOptions<TwilioOptions> account, double perSecond)
{
    private const string Lock = "call pace";

    private readonly TimeSpan _apart = TimeSpan.FromSeconds(1 / perSecond);

    /// <summary>Takes the account's next place.</summary>
    /// <returns>Null when it was free and is taken; else when it will be free.</returns>
    public Task<DateTimeOffset?> TakeAsync(CancellationToken cancellationToken) => database.WriteAsync(
        async (sql, _) =>
        {
            await sql.LockAsync(Lock);
            var now = clock.Now;
            var place = new { account.Value.AccountSid, FreeAt = now + _apart };
            var freeAt = await sql.QueryFirstOrDefaultAsync<DateTimeOffset?>("CallPace_Read", new { place.AccountSid });

            // further away than a place can be: the clock was set back
            if (now < freeAt && freeAt <= place.FreeAt)
            {
                return freeAt;
            }

            if (await sql.ExecuteAsync("CallPace_Update", place) == 0)
            {
                await sql.ExecuteAsync("CallPace_Create", place);
            }

            return null;
        },
        cancellationToken);
}
