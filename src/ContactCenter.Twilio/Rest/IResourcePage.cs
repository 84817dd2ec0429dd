namespace ContactCenter.Twilio.Rest;

/// <summary>One page of a list; each list names its items differently on the wire.</summary>
internal interface IResourcePage<out T>
{
    IReadOnlyList<T>? Items { get; }

    /// <summary>Relative to the host, with all filters; null on the last page.</summary>
    string? NextPageUri { get; }
}
