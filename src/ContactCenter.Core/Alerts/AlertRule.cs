using ContactCenter.Core.Organizations;
using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Alerts;

/// <summary>Says which alerts are to be up, before the level is lost rather than after.</summary>
public static class AlertRule
{
    // a projection that swings around the target does not raise its alert again and again
    private const decimal Recovery = 2m;

    /// <summary>Judges everything that an organization can be alerted about.</summary>
    /// <param name="organization">Its targets and limits.</param>
    /// <param name="loads">How each of its queues stands.</param>
    /// <param name="visits">Visits that entered since <see cref="LevelOutlook.Memory"/> ago.</param>
    /// <param name="interval">The current interval.</param>
    /// <param name="now">The instant; in the interval.</param>
    public static IReadOnlyList<AlertSign> Judge(
        Organization organization, IEnumerable<QueueLoad> loads, IReadOnlyList<VisitFacts> visits, Interval interval, DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, organization.Zone).DateTime);
        return
        [
            .. TargetChanges.InForce(organization.Targets, day).Select(target => Level(target, LevelOutlook.Of(visits, target, interval, now))),
            .. loads.SelectMany(load => Queue(load, organization.Limits.AlertWait, now)),
        ];
    }

    private static AlertSign Level(ServiceLevelTarget target, LevelOutlook outlook)
    {
        var projected = outlook.Projected(target.Share);
        bool? isOn = projected is not { } percent ? (outlook.IsQuiet ? false : null) : percent < target.Share ? true : percent >= Math.Min(100m, target.Share + Recovery) ? false : null;
        return new AlertSign(AlertKind.LevelAtRisk, target.Name, isOn, (int)Math.Floor(projected ?? 0), target.Share);
    }

    private static IEnumerable<AlertSign> Queue(QueueLoad load, TimeSpan limit, DateTimeOffset now)
    {
        var longest = load.WaitingSince is { } since ? now - since : TimeSpan.Zero;
        yield return new AlertSign(AlertKind.WaitTooLong, load.QueueId.Value, load.Waiting > 0 && longest >= limit, (int)longest.TotalSeconds, (int)limit.TotalSeconds);
        yield return new AlertSign(AlertKind.NobodyThere, load.QueueId.Value, load.Waiting > 0 && load.AtWork == 0, load.Waiting, 0);
    }
}
