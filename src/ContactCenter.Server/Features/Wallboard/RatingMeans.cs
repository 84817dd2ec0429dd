using System.Collections.Concurrent;
using System.Globalization;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>
/// Ratings of the last whole days. Today is left out on purpose: a mean that moves with each rating tells what the last
/// caller said. Whole days do not change, so they are read once a day.
/// </summary>
internal sealed class RatingMeans(RunMode mode)
{
    private const int Days = 30;
    private readonly ConcurrentDictionary<OrganizationId, (DateOnly Day, IReadOnlyList<RatingSumRow> Sums)> _kept = [];

    public async Task<IReadOnlyList<RatingSumRow>> ReadAsync(DbSession sql, OrganizationId organization, DateOnly today)
    {
        if (_kept.TryGetValue(organization, out var kept) && kept.Day == today)
        {
            return kept.Sums;
        }

        var sums = await sql.QueryAsync<RatingSumRow>("Rating_SumDays", new
        {
            OrganizationId = organization,
            FirstDay = Text(today.AddDays(-Days)),
            LastDay = Text(today.AddDays(-1)),
            mode.Simulated,
        });
        _kept[organization] = (today, sums);
        return sums;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
