namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>A line that wants to be drawn between two boxes.</summary>
/// <param name="From">Index of a box.</param>
/// <param name="To">Index of another one.</param>
/// <param name="Label">The room for its words.</param>
internal sealed record LayoutEdge(int From, int To, LayoutSize Label);
