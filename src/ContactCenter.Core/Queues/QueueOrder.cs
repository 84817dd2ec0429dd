using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;

namespace ContactCenter.Core.Queues;

/// <summary>A supervisor's word that a queue is open or closed for a while, whatever its calendar says. It ends by itself.</summary>
public sealed record QueueOrder
{
    /// <summary>Whose queue.</summary>
    public required OrganizationId OrganizationId { get; init; }

    /// <summary>Which; null for all of them.</summary>
    public QueueId? QueueId { get; init; }

    /// <summary>Open, or closed.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>First instant at which it holds.</summary>
    public required DateTimeOffset FromAt { get; init; }

    /// <summary>First instant at which it holds no more.</summary>
    public required DateTimeOffset UntilAt { get; init; }

    /// <summary>What callers hear besides, by language; empty for nothing.</summary>
    public IReadOnlyDictionary<LanguageTag, string> Notice { get; init; } = new Dictionary<LanguageTag, string>();

    /// <summary>Whether it holds at an instant.</summary>
    public bool IsInForce(DateTimeOffset instant) => instant >= FromAt && instant < UntilAt;
}
