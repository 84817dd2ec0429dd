namespace ContactCenter.Twilio.Rest;

/// <summary>One wish to the REST API.</summary>
/// <param name="Name">For logs and reasons, as in <c>create call</c>.</param>
/// <param name="Path">After the account, or the whole next page's path; with its query.</param>
/// <param name="Form">What is posted; null for a GET.</param>
/// <param name="Repeatable">Whether doing it twice is the same as doing it once.</param>
internal sealed record TwilioRequest(string Name, string Path, IReadOnlyList<KeyValuePair<string, string>>? Form, bool Repeatable)
{
    /// <summary>A reading, which may always be repeated.</summary>
    public static TwilioRequest Get(string name, string path) => new(name, path, null, Repeatable: true);
}
