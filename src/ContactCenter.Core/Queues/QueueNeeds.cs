namespace ContactCenter.Core.Queues;

/// <summary>What a caller needs of an agent at a certain moment.</summary>
/// <param name="Skills">All of them are needed.</param>
/// <param name="Widened">How many steps of widening have been taken.</param>
public sealed record QueueNeeds(IReadOnlyList<Skill> Skills, int Widened);
