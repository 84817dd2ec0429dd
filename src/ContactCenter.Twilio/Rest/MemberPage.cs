namespace ContactCenter.Twilio.Rest;

internal sealed record MemberPage(IReadOnlyList<MemberResource>? QueueMembers, string? NextPageUri) : IResourcePage<MemberResource>
{
    public IReadOnlyList<MemberResource>? Items => QueueMembers;
}
