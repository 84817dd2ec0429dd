namespace ContactCenter.Core.Ivr.Drawings.Layout;

/// <summary>How much room something takes, in pixels.</summary>
internal readonly record struct LayoutSize(double Width, double Height);
