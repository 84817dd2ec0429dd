namespace ContactCenter.Server.Infrastructure.Live;

/// <summary>The whole state of a topic.</summary>
/// <param name="Topic">Of what.</param>
/// <param name="Version">Greater when the reading began later: a screen leaves out what is older than what it shows.</param>
/// <param name="Changed">When what it was read for was recorded; null when nothing in particular happened.</param>
/// <param name="Json">The state as a screen's own request would give it.</param>
internal sealed record LiveState(LiveTopic Topic, long Version, DateTimeOffset? Changed, string Json);
