namespace ContactCenter.Twilio.Rest;

internal sealed record CallPage(IReadOnlyList<CallResource>? Calls, string? NextPageUri) : IResourcePage<CallResource>
{
    public IReadOnlyList<CallResource>? Items => Calls;
}
