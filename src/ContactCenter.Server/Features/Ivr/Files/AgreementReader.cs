using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads whose agents may take an organization's calls.</summary>
internal sealed class AgreementReader(ValueReader read, ProblemList problems)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private readonly List<KeyValuePair<OrganizationId, FilePlace>> _partners = [];

    /// <summary>Where each other organization is named.</summary>
    public IReadOnlyList<KeyValuePair<OrganizationId, FilePlace>> Partners => _partners;

    public IReadOnlyList<SharingAgreement> Read(YamlValue value, Organization organization)
    {
        var agreements = new List<SharingAgreement>();
        foreach (var item in read.Items(value))
        {
            if (read.Properties(item) is { } map)
            {
                agreements.Add(Agreement(map, organization, agreements));
            }
        }

        return agreements;
    }

    private SharingAgreement Agreement(MapReader map, Organization organization, IReadOnlyList<SharingAgreement> before)
    {
        var with = map.Require("with");
        var partner = new OrganizationId(read.Id(with));
        if (partner == organization.Id)
        {
            problems.Add(with.Place, "an organization needs no agreement with itself");
        }
        else if (before.Any(agreement => agreement.With == partner && partner.Value.Length > 0))
        {
            problems.Add(with.Place, $"there is already an agreement with '{partner}'");
        }
        else if (partner.Value.Length > 0)
        {
            _partners.Add(KeyValuePair.Create(partner, with.Place));
        }

        var agreement = new SharingAgreement
        {
            With = partner,
            Queues = map.Find("queues") is { } queues ? [.. read.Items(queues).Select(queue => Queue(queue, organization))] : [],
            After = map.Find("after") is { } after ? read.Time(after, TimeSpan.Zero, Longest) : TimeSpan.Zero,
        };
        map.Close();
        return agreement;
    }

    private QueueId Queue(YamlValue value, Organization organization)
    {
        var queue = new QueueId(read.Id(value));
        if (queue.Value.Length > 0 && !organization.Queues.ContainsKey(queue))
        {
            problems.Add(value.Place, $"queue '{queue}' does not exist");
        }

        return queue;
    }
}
