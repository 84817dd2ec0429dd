namespace ContactCenter.Core.Ivr.Drawings;

/// <summary>A node as it is drawn.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Type">The word for it in the flow file; empty for a place outside the flow.</param>
/// <param name="Kind">What it is to the reader.</param>
/// <param name="Rounds">Names of the ways that lead from it to itself.</param>
/// <param name="IsCovered">Whether a scenario comes by; null where nobody asks.</param>
public sealed record DrawnNode(string Id, string Type, DrawnKind Kind, IReadOnlyList<string> Rounds, bool? IsCovered);
