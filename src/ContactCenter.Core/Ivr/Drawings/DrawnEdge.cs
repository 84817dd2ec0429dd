namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>The ways from one node to another, drawn as one line.</summary>
/// <param name="From">Where they begin.</param>
/// <param name="To">Where they lead.</param>
/// <param name="Ways">Names of the exits, in the node's order.</param>
/// <param name="ToPerson">How long a person or an offer is away at the longest, for whoever presses nothing from there on; null where nobody comes, or has come already.</param>
/// <param name="IsCovered">Whether scenarios take these ways; null where nobody asks.</param>
public sealed record DrawnEdge(string From, string To, IReadOnlyList<string> Ways, TimeSpan? ToPerson, bool? IsCovered);
