namespace TwilioEmulator.Rest;

/// <summary>The account itself.</summary>
internal sealed record AccountResource
{
    public required string Sid { get; init; }

    public required string FriendlyName { get; init; }

    public required string Status { get; init; }

    public required string Type { get; init; }

    /// <summary>Never the real one: an answer is no place for a secret.</summary>
    public string AuthToken { get; init; } = "";

    public required string OwnerAccountSid { get; init; }

    public required string DateCreated { get; init; }

    public required string DateUpdated { get; init; }

    public required string Uri { get; init; }

    public required IReadOnlyDictionary<string, string> SubresourceUris { get; init; }
}
