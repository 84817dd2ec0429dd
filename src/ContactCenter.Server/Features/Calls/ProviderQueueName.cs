using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Calls;

/// <summary>What our queues are called at the provider: <c>prat.general</c>.</summary>
internal static class ProviderQueueName
{
    private const char Separator = '.';

    public static string Of(OrganizationId organization, QueueId queue) => $"{organization}{Separator}{queue}";

    /// <summary>Whose queue a name is; null for one that is not ours.</summary>
    public static (OrganizationId Organization, QueueId Queue)? Parse(string name) =>
        name.Split(Separator) is [var organization, var queue] ? (new OrganizationId(organization), new QueueId(queue)) : null;
}
