using ContactCenter.Data;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Http;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Alerts;

/// <summary>Tells the address that the operator set of alerts that went up or down, each once: by any node, and again later where nobody took it.</summary>
internal sealed class PostAlerts(Database database, OneByOne oneByOne, AlertStore alerts, AlertTarget target, OutsidePost outside, BusinessClock clock)
{
    // longer than all attempts together
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    // about a day and a half
    private const int MostAttempts = 200;

    /// <returns>Null: the sweep is often enough.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        if (target.Url is { } url)
        {
            var due = await database.ReadAsync((sql, _) => alerts.ReadDueAsync(sql, clock.Now), cancellationToken);
            await oneByOne.EachAsync("an alert to be told", due, post => SendAsync(url, post, cancellationToken));
        }

        return null;
    }

    private static TimeSpan PauseAfter(int attempts) => TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 15 * Math.Pow(2, Math.Min(attempts, 10))));

    private async Task SendAsync(Uri url, DueAlertPost post, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (!await database.WriteAsync((sql, _) => alerts.TakeAsync(sql, post, now, now + Lease), cancellationToken))
        {
            return;
        }

        var message = AlertMessage.Of(post);
        var isTaken = await outside.SendAsync(url, $"{message.Id} {message.State}", message, cancellationToken);
        DateTimeOffset? again = isTaken || post.Attempts >= MostAttempts ? null : clock.Now + PauseAfter(post.Attempts);
        await database.WriteAsync((sql, _) => alerts.FinishAsync(sql, post, isTaken ? clock.Now : null, again), cancellationToken);
    }
}
