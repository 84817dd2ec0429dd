using System.Xml;
using System.Xml.Linq;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>Reads every stored reply as the provider would: a whole document whose root is a response, or nothing but a success.</summary>
internal static class ReplyCheck
{
    private const int RepliesAtOnce = 1000;

    public static async Task<IReadOnlyList<Violation>> FindAsync(InvariantScope scope, CancellationToken cancellationToken)
    {
        var violations = new List<Violation>();
        var last = await scope.Sql.QueryFirstOrDefaultAsync<long?>("StoredReply_ReadLast") ?? 0;
        for (var after = 0L; after < last; after += RepliesAtOnce)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var replies = await scope.Sql.QueryAsync<StoredReply>("StoredReply_ReadRange", new { After = after, Until = after + RepliesAtOnce });
            violations.AddRange(replies.Where(reply => !IsSpeakable(reply)).Select(reply => new Violation(string.Empty, reply.RequestKey, $"answered {reply.StatusCode}")));
        }

        return violations;
    }

    private static bool IsSpeakable(StoredReply reply) => reply.Body is null
        ? reply.StatusCode == StatusCodes.Status204NoContent
        : reply.StatusCode == StatusCodes.Status200OK && IsResponse(reply.Body);

    private static bool IsResponse(string body)
    {
        try
        {
            return string.Equals(XDocument.Parse(body).Root!.Name.ToString(), "Response", StringComparison.Ordinal);
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
