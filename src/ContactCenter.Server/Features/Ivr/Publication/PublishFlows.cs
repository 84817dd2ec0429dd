using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Puts a folder in force: valid as a whole, or not at all. One publication at a time in the whole installation.</summary>
internal sealed class PublishFlows(
    Database database,
    BusinessClock clock,
    FlowPublicationStore store,
    FlowRevisions revisions,
    IEnumerable<IPublicationRule> rules)
{
    private const string Turn = "flow publication";

    /// <param name="files">The draft.</param>
    /// <param name="by">Who wants it: one of <see cref="PublishedBy"/>, or a user's name.</param>
    /// <param name="onlyNew">Whether versions that were in force before stay out: a server that starts must not undo what others published.</param>
    /// <param name="cancellationToken">Until the commit.</param>
    public async Task<PublishResult> ExecuteAsync(IReadOnlyList<FlowFile> files, string by, bool onlyNew, CancellationToken cancellationToken)
    {
        var loaded = FlowFolderLoader.Load(files);
        if (loaded.Problems.Count > 0)
        {
            return PublishResult.Refused(loaded.Problems);
        }

        return await database.WriteAsync(
            async (sql, _) =>
            {
                await sql.LockAsync(Turn);
                return await PublishAsync(sql, loaded.Sets, files, by, onlyNew);
            },
            cancellationToken);
    }

    /// <summary>Puts a version back that was in force before: one step back, or forward again.</summary>
    public Task<PublishResult> RestoreAsync(OrganizationId organization, string revision, string by, CancellationToken cancellationToken) => database.WriteAsync(
        async (sql, _) =>
        {
            await sql.LockAsync(Turn);
            if (await revisions.FindAsync(sql, organization, revision) is null)
            {
                return PublishResult.Refused([new FlowFileProblem(organization.Value, 1, 1, $"no version '{revision}' was ever published here")]);
            }

            if ((await store.ReadInForceAsync(sql)).Any(p => p.OrganizationId == organization && string.Equals(p.Revision, revision, StringComparison.Ordinal)))
            {
                return new PublishResult([], [organization], []);
            }

            var publication = new FlowPublication { OrganizationId = organization, Revision = revision, PublishedAt = clock.Now, PublishedBy = by };
            await store.PutInForceAsync(sql, publication);
            return new PublishResult([publication], [], []);
        },
        cancellationToken);

    private async Task<PublishResult> PublishAsync(DbSession sql, IReadOnlyList<FlowSet> sets, IReadOnlyList<FlowFile> files, string by, bool onlyNew)
    {
        var inForce = (await store.ReadInForceAsync(sql)).ToDictionary(publication => publication.OrganizationId, publication => publication.Revision);
        var next = new List<FlowSet>();
        foreach (var set in sets)
        {
            var isInForce = inForce.TryGetValue(set.Organization.Id, out var revision) && string.Equals(revision, set.Revision, StringComparison.Ordinal);
            if (!isInForce && !(onlyNew && await store.FindFilesAsync(sql, set.Organization.Id, set.Revision) is not null))
            {
                next.Add(set);
            }
        }

        var problems = new List<FlowFileProblem>();
        foreach (var set in next)
        {
            if (inForce.TryGetValue(set.Organization.Id, out var revision) && await revisions.FindAsync(sql, set.Organization.Id, revision) is { } before)
            {
                problems.AddRange(rules.SelectMany(rule => rule.Check(before, set)));
            }
        }

        if (problems.Count > 0)
        {
            return PublishResult.Refused([.. problems.Order(FlowFileProblem.InReadingOrder)]);
        }

        var published = new List<FlowPublication>();
        foreach (var set in next)
        {
            var publication = new FlowPublication
            {
                OrganizationId = set.Organization.Id,
                Revision = set.Revision,
                PublishedAt = clock.Now,
                PublishedBy = by,
            };
            await store.PublishAsync(sql, publication, [.. files.Where(file => string.Equals(file.Organization, set.Organization.Id.Value, StringComparison.Ordinal))]);
            published.Add(publication);
        }

        return new PublishResult(published, [.. sets.Except(next).Select(set => set.Organization.Id)], []);
    }
}
