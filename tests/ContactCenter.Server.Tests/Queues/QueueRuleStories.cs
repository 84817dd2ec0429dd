using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Queues;

/// <summary>The delivered organizations with other rules for their queues.</summary>
internal static class QueueRuleStories
{
    public static readonly QueueId General = new("general");
    public static readonly QueueId Taxes = new("taxes");

    /// <summary>A skill that nobody in the demonstration has.</summary>
    public static readonly Skill Notary = new("notary");

    public static CentreSetup With(QueueId queue, Func<QueueSettings, QueueSettings> change) => WithOrganization(organization => organization with
    {
        Queues = organization.Queues.ToDictionary(each => each.Key, each => each.Key == queue ? change(each.Value) : each.Value),
    });

    public static CentreSetup WithOrganization(Func<Organization, Organization> change) => new()
    {
        Flows = flows => new FlowCatalog(flows.All.Select(set => string.Equals(set.Organization.Id.Value, "prat", StringComparison.Ordinal)
            ? set with { Organization = change(set.Organization) }
            : set)),
    };
}
