using ContactCenter.Data;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>Replies that were given, and signals that fit nowhere.</summary>
internal sealed class WebhookStore
{
    public Task<WebhookReply?> FindReplyAsync(DbSession sql, string requestKey) =>
        sql.QueryFirstOrDefaultAsync<WebhookReply>("WebhookReply_Read", new { RequestKey = requestKey });

    public Task KeepReplyAsync(DbSession sql, string requestKey, DateTimeOffset receivedAt, WebhookReply reply) =>
        sql.ExecuteAsync("WebhookReply_Create", new { RequestKey = requestKey, ReceivedAt = receivedAt, reply.StatusCode, reply.Body });

    public Task<int> DeleteRepliesBeforeAsync(DbSession sql, DateTimeOffset before) =>
        sql.ExecuteAsync("WebhookReply_DeleteOld", new { Before = before });

    public Task RecordStrayAsync(DbSession sql, DateTimeOffset receivedAt, string kind, string? providerLegId, string detail) =>
        sql.ExecuteAsync("StraySignal_Create", new { ReceivedAt = receivedAt, Kind = kind, ProviderLegId = providerLegId, Detail = detail });
}
