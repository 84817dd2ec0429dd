using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Publication;

/// <summary>
/// Publishes the folder when somebody has changed it: looked at with every sweep, and taken once it has been the same twice, so
/// that a half-saved file is not read. A faulty folder changes nothing for callers; health says what is wrong with it.
/// </summary>
internal sealed partial class FollowFolder(
    string folder,
    PublishFlows publish,
    FollowPublications follow,
    FlowsNotice notice,
    ILogger<FollowFolder> logger)
{
    private string? _seen;
    private string? _taken;

    /// <summary>At the start: what nobody has published yet is published; what was in force before does not come back by a restart.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        (var files, _seen) = Read();
        await TakeAsync(files, _seen, PublishedBy.Start, onlyNew: true, cancellationToken);
        await follow.RunAsync(cancellationToken);
    }

    /// <returns>Always null: it looks with every sweep.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        var (files, content) = Read();
        var isAtRest = string.Equals(content, _seen, StringComparison.Ordinal);
        _seen = content;
        if (isAtRest && !string.Equals(content, _taken, StringComparison.Ordinal))
        {
            await TakeAsync(files, content, PublishedBy.Folder, onlyNew: false, cancellationToken);
            await follow.RunAsync(cancellationToken);
        }

        return null;
    }

    private async Task TakeAsync(Draft draft, string content, string by, bool onlyNew, CancellationToken cancellationToken)
    {
        var result = draft.Problems.Count > 0
            ? PublishResult.Refused(draft.Problems)
            : await publish.ExecuteAsync(draft.Files, by, onlyNew, cancellationToken);
        _taken = content;
        notice.Set(result.Problems.Count == 0 ? null : FlowsTrouble.Of(result.Problems));
        if (notice.Trouble is { } trouble)
        {
            Log.Refused(logger, trouble.Summary);
        }
    }

    private (Draft Draft, string Content) Read()
    {
        var problems = new ProblemList();
        var files = FlowFolder.Read(folder, problems);
        return (new Draft(files, problems.Sorted()), FolderRevision.Of(files.OrderBy(file => file.Path, StringComparer.Ordinal)) + problems.Count);
    }

    private sealed record Draft(IReadOnlyList<FlowFile> Files, IReadOnlyList<FlowFileProblem> Problems);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The flow folder was changed and cannot be used; callers hear what was published last. {Problem}")]
        public static partial void Refused(ILogger logger, string problem);
    }
}
