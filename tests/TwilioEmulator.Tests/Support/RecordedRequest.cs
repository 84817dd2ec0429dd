namespace TwilioEmulator.Tests.Support;

/// <summary>One request as the application saw it.</summary>
internal sealed record RecordedRequest(DateTimeOffset At, string Method, Uri Url, Dictionary<string, string> Fields, Dictionary<string, string> Headers, string Body)
{
    public string Path => Url.AbsolutePath;

    public string? this[string field] => Fields.GetValueOrDefault(field);

    public bool Has(string field, string value) => string.Equals(this[field], value, StringComparison.Ordinal);
}
