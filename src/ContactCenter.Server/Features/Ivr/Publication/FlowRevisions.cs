using System.Collections.Concurrent;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>Flows by their version, whether they are in force or not: a call stays on the version that it began with.</summary>
internal sealed partial class FlowRevisions(FlowCatalog catalog, FlowPublicationStore store, ILogger<FlowRevisions> logger)
{
    private readonly ConcurrentDictionary<(OrganizationId, string), FlowSet> _known = new();

    /// <summary>The version of a call; the one in force where that version can be read no more.</summary>
    public async Task<FlowSet> OfCallAsync(DbSession sql, OrganizationId organization, string revision) =>
        await FindAsync(sql, organization, revision) ?? catalog.Get(organization);

    /// <summary>The version where it is in memory: in force, or of a call that this node has seen.</summary>
    public FlowSet? FindKnown(OrganizationId organization, string revision) =>
        catalog.Find(organization) is { } current && string.Equals(current.Revision, revision, StringComparison.Ordinal) ? current : _known.GetValueOrDefault((organization, revision));

    /// <summary>The version; null when nobody published it, or when this program cannot read it.</summary>
    public async Task<FlowSet?> FindAsync(DbSession sql, OrganizationId organization, string revision)
    {
        if (catalog.Find(organization) is { } current && string.Equals(current.Revision, revision, StringComparison.Ordinal))
        {
            return Remember(current);
        }

        if (_known.TryGetValue((organization, revision), out var known))
        {
            return known;
        }

        if (await store.FindFilesAsync(sql, organization, revision) is not { } files)
        {
            return null;
        }

        var loaded = FlowFolderLoader.Load(files);
        if (loaded.Problems.Count == 0)
        {
            return Remember(loaded.Sets.Single());
        }

        Log.Unreadable(logger, organization.Value, revision, loaded.Problems[0]);
        return null;
    }

    /// <summary>Keeps a version in memory for the calls that are on it.</summary>
    public FlowSet Remember(FlowSet set) => _known.GetOrAdd((set.Organization.Id, set.Revision), set);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Version {Revision} of {Organization} was published, but cannot be read: {Problem}")]
        public static partial void Unreadable(ILogger logger, string organization, string revision, FlowFileProblem problem);
    }
}
