namespace ContactCenter.Twilio.Rest;

internal sealed record QueuePage(IReadOnlyList<QueueResource>? Queues, string? NextPageUri) : IResourcePage<QueueResource>
{
    public IReadOnlyList<QueueResource>? Items => Queues;
}
