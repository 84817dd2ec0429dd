namespace ContactCenter.Twilio.Rest;

internal sealed record ConferencePage(IReadOnlyList<ConferenceResource>? Conferences, string? NextPageUri) : IResourcePage<ConferenceResource>
{
    public IReadOnlyList<ConferenceResource>? Items => Conferences;
}
