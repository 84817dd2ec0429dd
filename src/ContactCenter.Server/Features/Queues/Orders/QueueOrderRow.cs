using System.Text.Json;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Queues.Orders;

/// <summary>An order as it is stored.</summary>
public sealed record QueueOrderRow
{
    public required Guid QueueOrderId { get; init; }

    public required OrganizationId OrganizationId { get; init; }

    public QueueId? QueueId { get; init; }

    public required bool IsOpen { get; init; }

    public required DateTimeOffset FromAt { get; init; }

    public required DateTimeOffset UntilAt { get; init; }

    /// <summary>JSON object: language → text.</summary>
    public required string Notice { get; init; }

    /// <summary>Who gave it.</summary>
    public required string Author { get; init; }

    public IReadOnlyDictionary<string, string> Texts => JsonSerializer.Deserialize<Dictionary<string, string>>(Notice)!;

    internal static string Write(IReadOnlyDictionary<LanguageTag, string> notice) =>
        JsonSerializer.Serialize(notice.ToDictionary(text => text.Key.Value, text => text.Value, StringComparer.Ordinal));

    internal QueueOrder ToOrder() => new()
    {
        OrganizationId = OrganizationId,
        QueueId = QueueId,
        IsOpen = IsOpen,
        FromAt = FromAt,
        UntilAt = UntilAt,
        Notice = Texts.ToDictionary(text => new LanguageTag(text.Key), text => text.Value),
    };
}
