namespace ContactCenter.Core.Queues;

/// <summary>A place in a queue that a caller gave up.</summary>
/// <param name="AgeFrom">Where the place counted from.</param>
/// <param name="LeftAt">When the caller hung up.</param>
public sealed record LostPlace(DateTimeOffset AgeFrom, DateTimeOffset LeftAt);
