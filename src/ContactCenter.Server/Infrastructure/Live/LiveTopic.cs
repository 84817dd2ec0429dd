namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>Something that screens can follow.</summary>
/// <param name="Kind">Which feature knows its state, as in <c>wallboard</c>.</param>
/// <param name="Of">Whose state, as in <c>prat</c>.</param>
internal readonly record struct LiveTopic(string Kind, string Of);
