using System.Globalization;

namespace ContactCenter.Core.ServiceLevels;

/// <summary>A promise is not rewritten for days on which it already held: whoever changes a target gives it a later first day.</summary>
public static class TargetChanges
{
    /// <summary>What is wrong with going from the old targets to the new ones, in the order of the new ones; empty when nothing is.</summary>
    public static IReadOnlyList<string> Problems(IReadOnlyList<ServiceLevelTarget> before, IReadOnlyList<ServiceLevelTarget> after) =>
        [.. after.Select(target => Problem([.. before.Where(old => string.Equals(old.Name, target.Name, StringComparison.Ordinal))], target)).OfType<string>()];

    /// <summary>The versions that hold on a local day: of each name the latest that has begun.</summary>
    public static IReadOnlyList<ServiceLevelTarget> InForce(IEnumerable<ServiceLevelTarget> targets, DateOnly day) =>
    [
        .. targets.Where(target => target.ValidFrom <= day)
            .GroupBy(target => target.Name, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(version => version.ValidFrom)!),
    ];

    private static string? Problem(IReadOnlyList<ServiceLevelTarget> versions, ServiceLevelTarget target)
    {
        if (versions.Count == 0 || versions.Any(old => old.ValidFrom == target.ValidFrom && old.PromisesTheSameAs(target)))
        {
            return null;
        }

        var latest = versions.Max(old => old.ValidFrom);
        return target.ValidFrom > latest
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"target '{target.Name}' was changed; expected a valid_from after {latest:yyyy-MM-dd}, found {target.ValidFrom:yyyy-MM-dd}");
    }
}
