using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>What a supervisor filled in.</summary>
public sealed record QueueOrderForm
{
    private const int LongestNotice = 300;
    private static readonly TimeSpan LongestOrder = TimeSpan.FromDays(7);

    /// <summary>The queue; empty for all of them.</summary>
    public string Queue { get; init; } = string.Empty;

    /// <summary><c>open</c> or <c>closed</c>.</summary>
    public string State { get; init; } = string.Empty;

    /// <summary>The organization's wall clock, as in <c>2026-05-12T18:30</c>.</summary>
    public string Until { get; init; } = string.Empty;

    /// <summary>Which ready-made notice; empty for none.</summary>
    public string Chosen { get; init; } = string.Empty;

    /// <summary>By tag of the language; empty where nothing was written.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal static QueueOrderForm Read(IFormCollection fields, Organization organization) => new()
    {
        Queue = $"{fields["queue"]}",
        State = $"{fields["state"]}",
        Until = $"{fields["until"]}",
        Chosen = $"{fields["chosen"]}",
        Typed = organization.Languages.ToDictionary(language => language.Value, language => $"{fields[$"notice-{language}"]}".Trim(), StringComparer.Ordinal),
    };

    /// <param name="organization">Whose queue.</param>
    /// <param name="chosen">A ready-made notice in a language; null where there is none of that name.</param>
    /// <param name="now">From when it holds.</param>
    internal Result<QueueOrder> ToOrder(Organization organization, Func<string, LanguageTag, string?> chosen, DateTimeOffset now)
    {
        if (Queue.Length > 0 && !organization.Queues.ContainsKey(new QueueId(Queue)))
        {
            return QueueOrderErrors.Queue;
        }

        if (State is not ("open" or "closed"))
        {
            return QueueOrderErrors.State;
        }

        if (EndIn(organization) is not { } until || until <= now || until > now + LongestOrder)
        {
            return QueueOrderErrors.Until;
        }

        return NoticeIn(organization, chosen) is { } notice && (State is "open" || notice.Count > 0)
            ? new QueueOrder
            {
                OrganizationId = organization.Id,
                QueueId = Queue.Length > 0 ? new QueueId(Queue) : null,
                IsOpen = State is "open",
                FromAt = now,
                UntilAt = until,
                Notice = notice,
            }
            : QueueOrderErrors.Notice;
    }

    private DateTimeOffset? EndIn(Organization organization) =>
        DateTime.TryParseExact(Until, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) && !organization.Zone.IsInvalidTime(wall)
            ? organization.InstantOf(wall).ToUniversalTime()
            : null;

    // null when it is neither whole nor empty
    private Dictionary<LanguageTag, string>? NoticeIn(Organization organization, Func<string, LanguageTag, string?> chosen)
    {
        if (Typed.Values.All(text => text.Length == 0))
        {
            return Chosen.Length == 0
                ? []
                : organization.Languages.All(language => chosen(Chosen, language) is not null)
                    ? organization.Languages.ToDictionary(language => language, language => chosen(Chosen, language)!)
                    : null;
        }

        return Typed.Values.All(text => text.Length is > 0 and <= LongestNotice)
            ? Typed.ToDictionary(text => new LanguageTag(text.Key), text => text.Value)
            : null;
    }
}
