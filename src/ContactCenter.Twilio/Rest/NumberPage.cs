namespace ContactCenter.Twilio.Rest;

internal sealed record NumberPage(IReadOnlyList<NumberResource>? IncomingPhoneNumbers, string? NextPageUri) : IResourcePage<NumberResource>
{
    public IReadOnlyList<NumberResource>? Items => IncomingPhoneNumbers;
}
