using System.Text.RegularExpressions;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>A rating must lead to nobody: its words name a queue, a topic, a day, a language and a wording of the question.</summary>
internal static partial class RatingTextCheck
{
    public static async Task<IReadOnlyList<Violation>> FindAsync(InvariantScope scope, CancellationToken cancellationToken) =>
    [
        .. (await scope.Sql.QueryAsync<RatingTexts>("RatingTexts_Read")).Where(Leads).Select(words => new Violation(
            words.OrganizationId,
            $"{words.QueueId} {words.Topic} {words.LocalDay} {words.Language} {words.QuestionVersion}",
            "leads to somebody")),
    ];

    private static bool Leads(RatingTexts words) =>
        !Day.IsMatch(words.LocalDay) || new[] { words.QueueId, words.Topic, words.Language, words.QuestionVersion }.Any(word => word is not null && Trace.IsMatch(word));

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day { get; }

    // an id with or without hyphens, a time of day, a number long enough to be a telephone's
    [GeneratedRegex(@"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}|\d{2}:\d{2}|\d{7}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trace { get; }
}
