using ContactCenter.Core.Ivr;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Keeps what this node speaks in step with what is in force in the database, whoever published it.</summary>
internal sealed partial class FollowPublications(
    Database database,
    FlowCatalog catalog,
    FlowPublicationStore store,
    FlowRevisions revisions,
    ILogger<FollowPublications> logger)
{
    /// <returns>Always null: it looks with every sweep.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var inForce = await database.ReadAsync((sql, _) => store.ReadInForceAsync(sql), cancellationToken);
        if (inForce.Count == 0 || inForce.All(IsSpoken))
        {
            return null;
        }

        var sets = await database.ReadAsync((sql, _) => LoadAsync(sql, inForce), cancellationToken);
        if (sets.Count > 0)
        {
            catalog.Take(sets);
            Log.Taken(logger, string.Join(", ", sets.Select(set => $"{set.Organization.Id} {set.Revision}")));
        }

        return null;
    }

    private bool IsSpoken(FlowPublication publication) =>
        catalog.Find(publication.OrganizationId) is { } set && string.Equals(set.Revision, publication.Revision, StringComparison.Ordinal);

    private async Task<IReadOnlyList<FlowSet>> LoadAsync(DbSession sql, IReadOnlyList<FlowPublication> inForce)
    {
        var sets = new List<FlowSet>();
        foreach (var publication in inForce)
        {
            if ((await revisions.FindAsync(sql, publication.OrganizationId, publication.Revision) ?? catalog.Find(publication.OrganizationId)) is { } set)
            {
                sets.Add(set);
            }
        }

        return sets;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Callers hear {Versions} from now on")]
        public static partial void Taken(ILogger logger, string versions);
    }
}
